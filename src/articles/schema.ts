import { z } from 'astro/zod';
import { day, freshness } from '../content-files/day.ts';

/** What the reader of an article sees or runs, by which lists of articles are grouped, in their order. */
export const articleGroups = [
	'to-office-365',
	'from-office-365',
	'devices',
	'clients',
	'certificates',
	'finding-out',
] as const;

export type ArticleGroup = (typeof articleGroups)[number];

const shared = {
	/** The heading of the page and its title in search results. */
	title: z.string().trim().min(1),
	/** One or two sentences for lists, search engines and shared links. */
	description: z.string().trim().min(1),
	/** Whom the article is for, in one sentence. */
	for: z.string().trim().min(1),
	/** Day of the last change that a reader would notice. */
	updated: day,
};

/** Where a translation comes from, who made it and whether somebody else has read it. */
const translationSchema = z.strictObject({
	/** `sourceHash` of the English article that this text was made from; another one means outdated. */
	source: z
		.string()
		.regex(/^[0-9a-f]{16}$/, 'expected 16 hex digits; run npm run translation -- stamp'),
	translator: z.string().min(1),
	/** The second reader, a person other than the translator. Absent until there was one. */
	reviewer: z.string().min(1).optional(),
});

const translationField = translationSchema.describe(
	'"source", as npm run translation -- stamp writes it, and "translator"',
);

/** What only the source says, because it is the same in every language. */
const sourceOnly = {
	group: z.enum(articleGroups),
	reviewed: freshness.reviewed,
	/** The day by which a reader should have acted; lists show it until it has passed. */
	deadline: day.optional(),
	expires: freshness.expires,
	/** Slugs of articles to read next. */
	related: z.array(z.string()).default([]),
};

/** Front matter of `content/articles/<slug>/en.md`. */
export const sourceSchema = z.strictObject({ ...shared, ...sourceOnly });

/** Front matter of `content/articles/<slug>/<locale>.md`. */
export const translatedSchema = z.strictObject({ ...shared, translation: translationField });

/** What the collection holds; that a translation has `translation` and a source has not, the content check sees to. */
export const articleSchema = z.strictObject({
	...shared,
	...sourceOnly,
	group: sourceOnly.group.optional(),
	reviewed: sourceOnly.reviewed.optional(),
	translation: translationSchema.optional(),
});

export type ArticleData = z.output<typeof articleSchema>;
