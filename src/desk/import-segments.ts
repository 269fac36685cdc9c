import { allowedKeys, readAllowList } from '../check/core.ts';
import { didYouMean } from '../content-files/suggest.ts';
import type { ContentFiles } from '../content-files/tree.ts';
import type { Locale } from '../i18n/locales.ts';
import { segmentFaults } from './check-segment.ts';
import { segmentsOf } from './collect.ts';
import type { Segment } from './segment.ts';

/** What becomes of the segments of a file that came back. */
export interface Import {
	/** New texts, by id. */
	texts: Map<string, string>;
	/** By id, the English that was translated, of everything that is there now or was said to be right. */
	madeFrom: Map<string, string>;
	/** By id; nothing of such a segment is written. */
	faults: { id: string; message: string }[];
	unchanged: number;
	empty: number;
}

/** Holds the segments of a file against the content. */
export function judgeSegments(
	files: ContentFiles,
	locale: Locale,
	segments: readonly Segment[],
): Import {
	const known = new Map(segmentsOf(files, locale).map((segment) => [segment.id, segment]));
	const mayReadTheSame = allowedIds(files, locale);
	const found: Import = {
		texts: new Map(),
		madeFrom: new Map(),
		faults: [],
		unchanged: 0,
		empty: 0,
	};
	for (const segment of segments) {
		const { id, source, target, state } = segment;
		const own = known.get(id);
		if (!own) {
			const message = `there is no such text${didYouMean(id, known.keys())}; export the language again`;
			found.faults.push({ id, message });
			continue;
		}
		// Some tools put the English into what is not translated yet.
		if (target.trim() === '' || (state === 'missing' && target === source)) found.empty++;
		else if (target === own.target) {
			found.unchanged++;
			if (state === 'outdated' || own.state !== 'outdated') continue;
			found.texts.set(id, target);
			found.madeFrom.set(id, source);
		} else {
			const faults = segmentFaults(segment, own.source, locale, mayReadTheSame.has(id));
			found.faults.push(...faults.map((message) => ({ id, message })));
			if (faults.length > 0) continue;
			found.texts.set(id, target);
			found.madeFrom.set(id, source);
		}
	}
	return found;
}

/** Ids of the texts that may read as in English. */
function allowedIds(files: ContentFiles, locale: Locale): ReadonlySet<string> {
	const list = readAllowList(files, []);
	const names = new Set(list.map(({ name }) => name));
	return new Set(
		[...names].flatMap((name) =>
			[...allowedKeys(list, name, locale)].map((key) => `${name}.${key}`),
		),
	);
}
