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
	const twice = conflicting(segments);
	const refuse = (id: string, messages: readonly string[]) => {
		found.faults.push(...messages.map((message) => ({ id, message })));
	};
	const judge = (segment: Segment) => {
		const { id, source } = segment;
		const own = known.get(id);
		if (!own) return refuse(id, [noSuchText(id, known.keys())]);
		if (twice.has(id)) return refuse(id, [standsTwice]);
		const target = segment.target === own.target ? own.target : fitted(segment.target, own.source);
		const effect = effectOf(segment, own, target);
		if (effect === 'empty') found.empty++;
		if (effect === 'none' || effect === 'confirms') found.unchanged++;
		if (effect === 'empty' || effect === 'none') return;
		if (effect === 'guesses') return refuse(id, [isGuess]);
		if (effect === 'changes') {
			const may = mayReadTheSame.has(id);
			const faults = segmentFaults({ ...segment, target }, own.source, locale, may);
			if (faults.length > 0) return refuse(id, faults);
		}
		found.texts.set(id, target);
		found.madeFrom.set(id, fitted(source, own.source));
	};
	// Of several with one id the last.
	for (const segment of new Map(segments.map((each) => [each.id, each])).values()) judge(segment);
	return found;
}

const standsTwice = 'it stands in the file twice, with two translations; keep one of the two';
const isGuess =
	'the tool marks it as a guess (fuzzy, needs review); confirm it there and import again';

function noSuchText(id: string, known: Iterable<string>): string {
	return `there is no such text${didYouMean(id, known)}; export the language again`;
}

/**
 * What a segment that came back does to the text that is there: nothing, since it is `empty` or the same (`none`); it
 * says of an outdated text that it is right (`confirms`); it `changes` the text; or it `guesses` one.
 */
function effectOf(
	{ source, state }: Segment,
	own: Segment,
	target: string,
): 'empty' | 'none' | 'confirms' | 'changes' | 'guesses' {
	// Some tools put the English into what is not translated yet.
	const isEnglish = state === 'missing' && target === fitted(source, own.source);
	if (target.trim() === '' || isEnglish) return 'empty';
	const isOutdated = own.state === 'outdated';
	if (target === own.target) return isOutdated && state !== 'outdated' ? 'confirms' : 'none';
	return state === 'outdated' && !isOutdated ? 'guesses' : 'changes';
}

/** Ids that have two translations in one file. */
function conflicting(segments: readonly Segment[]): ReadonlySet<string> {
	const targets = new Map<string, string>();
	const ids = segments.flatMap(({ id, target }) => {
		const other = targets.get(id);
		targets.set(id, target);
		return other === undefined || other === target ? [] : id;
	});
	return new Set(ids);
}

/** A text without the blanks at its ends that tools leave there when they write a file in columns. */
function fitted(text: string, english: string): string {
	return english.trim() === english ? text.trim() : text;
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
