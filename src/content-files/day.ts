import { z } from 'astro/zod';

const written = z.iso.date();

/** `2026-11-21` as a date. Other ways to write a day, and numbers, mean different days to different readers. */
function toDay(value: unknown): unknown {
	return written.safeParse(value).success ? new Date(value as string) : value;
}

/** A day, at its midnight in UTC. */
export const day = z.preprocess(toDay, z.date()).describe('a day such as 2026-11-21');

/** A day as files and attributes have it, in UTC: `2026-11-21`. */
export function isoDay(day: Date): string {
	return day.toISOString().slice(0, 10);
}

/** How fresh a piece of knowledge is: its file says so, because nobody sees it by looking. */
export const freshness = {
	/** Day on which the text was last held against its sources. */
	reviewed: day,
	/** From this day on the content check asks somebody to read it again. */
	expires: day.optional(),
};
