import type { Fault } from '../../content-files/fault.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import type { ArticleText } from './article-text.ts';

/** Articles under `related` that do not exist. */
export function checkRelated(
	{ file, related }: ArticleText,
	sources: ReadonlyMap<string, unknown>,
): Fault[] {
	const slug = file.split('/').at(-2);
	return related.flatMap(({ text, line }, index) => {
		if (text === slug)
			return { file, line, message: 'an article is not related to itself; take it out' };
		if (related.findIndex((other) => other.text === text) < index)
			return { file, line, message: `"${text}" stands here a second time; take it out` };
		if (sources.has(text)) return [];
		const message = `there is no article "${text}" to be related to${didYouMean(text, sources.keys())}`;
		return { file, line, message };
	});
}
