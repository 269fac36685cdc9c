import { z } from 'astro/zod';

/** `content/terms/<locale>.yaml`: the words of a language, so that every text has one word for one thing. */
export const termsSchema = z.array(
	z.strictObject({
		/** What the thing is called in English. */
		concept: z.string().min(1),
		/** The word to use; several where they stand for different objects. */
		use: z.array(z.string().min(1)).min(1),
		/**
		 * Words not to use for it; the check warns where one of them stands by itself, not in a compound with a hyphen, nor
		 * as the English gloss in brackets. Case counts where it is all that is wrong.
		 */
		not: z.array(z.string().min(1)).default([]),
		/** Why, or which word when. */
		note: z.string().optional(),
	}),
);

/** `content/search/<locale>.yaml`: what the search knows of a language besides its endings. */
export const searchWordsSchema = z.strictObject({
	/** Words that a question can do without. */
	stop: z.array(z.string().min(1)),
	/** Words and phrases of the same meaning, a list each. */
	same: z.array(z.array(z.string().min(1)).min(2)),
});
