import { type CollectionKey, getCollection, getEntry } from 'astro:content';
import type { Catalogue } from './catalogue.ts';

/** The data of the workshop from the content collections, in the order of the files. */
export async function collectedCatalogue(): Promise<Catalogue> {
	const review = await getEntry('review', 'review');
	if (!review) throw new Error('content/registry/review.yaml is missing');
	return {
		settings: await entries('settings'),
		presets: await entries('presets'),
		windows: await entries('windows'),
		exchange: await entries('exchange'),
		review: review.data,
	};
}

async function entries<C extends CollectionKey>(collection: C) {
	return (await getCollection(collection)).map(({ id, data }) => ({ id, ...data }));
}
