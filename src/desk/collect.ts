import type { ContentFiles } from '../content-files/tree.ts';
import type { Locale } from '../i18n/locales.ts';
import { articleSlugs, messageStates, recordOf, type TextState } from '../translation/core.ts';
import { articleSegments } from './collect-article.ts';
import { notesFor, readTerms } from './notes.ts';
import type { Segment, SegmentState } from './segment.ts';

/** Everything of a locale that a translator translates, in the order of the content. */
export function segmentsOf(files: ContentFiles, locale: Locale): Segment[] {
	const terms = readTerms(files, locale);
	const { reviewers } = recordOf(files, locale);
	const messages = messageStates(files, locale).map(({ text, state, before }): Segment => {
		const { name, keys, english, own = '' } = text;
		const id = [name, ...keys].join('.');
		return {
			id,
			source: english,
			target: own,
			state: segmentState(state, reviewers[name] !== undefined),
			notes: notesFor(id, english, locale, terms),
			before,
		};
	});
	const articles = articleSlugs(files).flatMap((slug) => articleSegments(files, locale, slug));
	return [
		...messages,
		...articles.map((segment) => ({
			...segment,
			notes: notesFor(segment.id, segment.source, locale, terms),
		})),
	];
}

function segmentState(state: TextState, isReviewed: boolean): SegmentState {
	if (state === 'missing' || state === 'outdated') return state;
	return isReviewed ? 'final' : 'translated';
}
