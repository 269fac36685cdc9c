import { z } from 'astro/zod';

/** `2026-11-21` as a date. Other ways to write a day, and numbers, mean different days to different readers. */
function toDay(value: unknown): unknown {
	return z.iso.date().safeParse(value).success ? new Date(value as string) : value;
}

const shared = {
	/** The heading of the page and its title in search results. */
	title: z.string().trim().min(1),
	/** One or two sentences for lists, search engines and shared links. */
	description: z.string().trim().min(1),
	/** Day of the last change that a reader would notice. */
	updated: z.preprocess(toDay, z.date()).describe('a day such as 2026-11-21'),
};

/** Where a translation comes from, who made it and whether somebody else has read it. */
const translationSchema = z.strictObject({
	/** `sourceHash` of the English article that this text was made from; another one means outdated. */
	source: z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hex digits; run npm run stamp'),
	translator: z.string().min(1),
	/** The second reader, a person other than the translator. Absent until there was one. */
	reviewer: z.string().min(1).optional(),
});

/** Front matter of `content/articles/<slug>/en.md`. */
export const sourceSchema = z.strictObject(shared);

/** Front matter of `content/articles/<slug>/<locale>.md`. */
export const translatedSchema = z.strictObject({ ...shared, translation: translationSchema });

/** What the collection holds; that a translation has `translation` and a source has not, the content check sees to. */
export const articleSchema = z.strictObject({
	...shared,
	translation: translationSchema.optional(),
});

export type ArticleData = z.output<typeof articleSchema>;
