import { getCollection } from 'astro:content';

let bySlug: Promise<ReadonlyMap<string | undefined, readonly string[]>> | undefined;

/** The ids of the signatures whose pages lead to an article. */
export async function signaturesAbout(slug: string): Promise<readonly string[]> {
	// A build asks on every article; only a development server has to look again.
	bySlug = (import.meta.env.PROD && bySlug) || collect();
	return (await bySlug).get(slug) ?? [];
}

async function collect(): Promise<ReadonlyMap<string | undefined, readonly string[]>> {
	const grouped = Map.groupBy(await getCollection('errors'), ({ data }) => data.article?.slug);
	return new Map([...grouped].map(([slug, entries]) => [slug, entries.map(({ id }) => id)]));
}
