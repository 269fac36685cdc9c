import type { Element, ElementContent } from 'hast';
import { linesOf, partsOfLine } from '../components/code-lines.ts';
import { piecesOf } from '../components/pieces.ts';
import type { IsEnglish } from '../i18n/english.ts';

/** Prose, with its names and glosses marked. Blanks beside a line break are not part of it. */
export function proseOf(value: string, isEnglish: IsEnglish | undefined): ElementContent[] {
	return piecesOf(value.replace(/[ \t]*\n[ \t]*/g, '\n'), isEnglish).map((piece) => {
		const content = text(piece.text);
		if (piece.kind === 'text') return content;
		const mark = piece.kind === 'name' ? { className: ['nb'] } : { lang: 'en', dir: 'ltr' };
		return element('span', mark, [content]);
	});
}

/** A literal inside prose: left-to-right and isolated in every language, and not for translation tools. */
export function literal(value: string, lang: 'en' | undefined): Element {
	return element('code', { lang, dir: 'ltr', translate: 'no' }, breakable(value));
}

/** A block of code, each of its lines one that can hang. */
export function codeBlock(value: string): Element {
	const lines = linesOf(value).map((line) => element('span', {}, breakable(line)));
	return element('pre', { dir: 'ltr', translate: 'no' }, [element('code', {}, lines)]);
}

/** What `codeHtml` writes, as a tree. */
function breakable(line: string): ElementContent[] {
	return partsOfLine(line).flatMap((part) => [
		...(part.breaks ? [element('wbr', {})] : []),
		part.kept ? element('span', {}, [text(part.text)]) : text(part.text),
	]);
}

/** An element of a tree of HTML. */
export function element(
	tagName: string,
	properties: Element['properties'],
	children: ElementContent[] = [],
): Element {
	return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
	return { type: 'text', value };
}
