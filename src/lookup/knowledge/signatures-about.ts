import { getCollection } from 'astro:content';
import { onceABuild } from '../../i18n/once-a-build.ts';

const bySlug = onceABuild(async () => {
	const grouped = Map.groupBy(await getCollection('errors'), ({ data }) => data.article?.slug);
	return new Map([...grouped].map(([slug, entries]) => [slug, entries.map(({ id }) => id)]));
});

/** The ids of the signatures whose pages lead to an article. */
export async function signaturesAbout(slug: string): Promise<readonly string[]> {
	return (await bySlug()).get(slug) ?? [];
}
