import { getCollection } from 'astro:content';
import { onceABuild } from '../../i18n/once-a-build.ts';
import { similarTo } from './similar-errors.ts';

const signatures = onceABuild(async () =>
	(await getCollection('errors')).map(({ id, data: { causes, codes } }) => ({ id, causes, codes })),
);

/** The ids of the errors that a reader may take for this one, the most similar first; in every language the same. */
export const similarIds = onceABuild(async (id: string): Promise<readonly string[]> => {
	const all = await signatures();
	const own = all.find((signature) => signature.id === id);
	return own ? similarTo(own, all).map((other) => other.id) : [];
});
