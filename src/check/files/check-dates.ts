import type { Fault } from '../../content-files/fault.ts';
import type { ContentFiles } from '../../content-files/tree.ts';

/** A text of the content, and the day under `expires` where it names one. */
export interface Dated {
	file: string;
	expiry: { day: Date; line: number } | undefined;
}

/**
 * A text whose knowledge was only good until a day that has come: somebody has to read it again, so that it
 * cannot rot unseen.
 */
export function checkExpiry({ file, expiry }: Dated, today: Date): Fault[] {
	if (!expiry || expiry.day > today) return [];
	const day = expiry.day.toISOString().slice(0, 10);
	const message = `this text was good until ${day}; hold it against its sources, correct what has changed, set "reviewed" to today and "expires" to a later day, or take "expires" out`;
	return [{ file, line: expiry.line, message }];
}

/**
 * The source article or the error that was held against its sources the longest ago.
 *
 * @returns `content/articles/guide/en.md, reviewed on 2026-11-21`
 */
export function oldestReview(files: ContentFiles): string | undefined {
	const reviews = [...files].flatMap(([file, text]) => {
		const isDated = /^content\/(?:articles\/[^/]+\/en\.md|errors\/[^/]+\.yaml)$/.test(file);
		const day = isDated && /^reviewed: (\S+)$/m.exec(text)?.[1];
		return day ? [`${day} ${file}`] : [];
	});
	const [day, file] = reviews.sort()[0]?.split(' ') ?? [];
	return day && `${file}, reviewed on ${day}`;
}
