import { isoDay } from '../../content-files/day.ts';
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
	const day = isoDay(expiry.day);
	const message = `this text was good until ${day}; hold it against its sources, correct what has changed, set "reviewed" to today and "expires" to a later day, or take "expires" out`;
	return [{ file, line: expiry.line, message }];
}

const yearAhead = 366 * 24 * 60 * 60 * 1000;

/** Days far ahead on which something is said to have been done: mostly a typing error. Warnings, since clocks are wrong too. */
export function farDates(files: ContentFiles, today: Date): Fault[] {
	return [...files].flatMap(([file, text]) => {
		if (!/^content\/(?:articles\/.*\.md|(?:errors|registry)\/.*\.yaml)$/.test(file)) return [];
		return text.split('\n').flatMap((line, index) => {
			const [, key, day = ''] =
				/^(updated|reviewed|checked): ["']?(\d{4}-\d\d-\d\d)["']?\s*$/.exec(line) ?? [];
			if (key === undefined || Date.parse(day) - today.getTime() < yearAhead) return [];
			const message = `"${key}" is ${day}, more than a year from now; was another year meant?`;
			return { file, line: index + 1, message };
		});
	});
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
