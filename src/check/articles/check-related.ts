import type { Fault } from '../../content-files/fault.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import type { ArticleText } from './article-text.ts';

/** Articles under `related` that do not exist. */
export function checkRelated(
	{ file, related }: ArticleText,
	sources: ReadonlyMap<string, unknown>,
): Fault[] {
	return related
		.filter(({ text }) => !sources.has(text))
		.map(({ text, line }) => {
			const message = `there is no article "${text}" to be related to${didYouMean(text, sources.keys())}`;
			return { file, line, message };
		});
}
