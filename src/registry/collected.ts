import { getCollection, getEntry } from 'astro:content';
import type { Catalogue } from './catalogue.ts';

/** The data of the workshop from the content collections, in the order of the files. */
export async function collectedCatalogue(): Promise<Catalogue> {
	const review = await getEntry('review', 'review');
	if (!review) throw new Error('content/registry/review.yaml is missing');
	return {
		settings: (await getCollection('settings')).map(withId),
		presets: (await getCollection('presets')).map(withId),
		windows: (await getCollection('windows')).map(withId),
		exchange: (await getCollection('exchange')).map(withId),
		review: review.data,
	};
}

function withId<T extends object>({ id, data }: { id: string; data: T }): T & { id: string } {
	return { ...data, id };
}
