import type { Access } from './measures.ts';

/** What the measures find beside them, in the page. */
declare const access: Access;

/** Controls whose edge cannot be told from what is around them (WCAG 1.4.11). */
export function faint(): string[] {
	const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
	const luminance = (colour: string) => {
		const [red = 0, green = 0, blue = 0] = rgb(colour)
			.map((part) => part / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const contrast = (one: string, other: string) => {
		const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
		return (bright + 0.05) / (dim + 0.05);
	};
	const isClear = (colour: string) => rgb(colour)[3] === 0;
	const behind = (element: Element | null): string => {
		if (!element) return getComputedStyle(document.documentElement).backgroundColor;
		const { backgroundColor } = getComputedStyle(element);
		return isClear(backgroundColor) ? behind(element.parentElement) : backgroundColor;
	};
	const controls =
		'button, .button, .download, .file, select, summary.language-button, .search-opener, ';
	const fields =
		'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, .menu > summary';
	return [...document.querySelectorAll(controls + fields)].flatMap((element) => {
		if (!access.visible(element) || element.matches(':disabled, :disabled *')) return [];
		// The ruled lines of a slip are inside its edge.
		const edged =
			element.closest('.paste-frame') && element.matches('textarea')
				? element.closest('.paste-frame')
				: element;
		const { borderBottomColor, borderBottomWidth, backgroundColor } = getComputedStyle(
			edged as Element,
		);
		const around = behind((edged as Element).parentElement);
		const shown = [
			...(Number.parseFloat(borderBottomWidth) > 0 && !isClear(borderBottomColor)
				? [borderBottomColor]
				: []),
			...(isClear(backgroundColor) ? [] : [backgroundColor]),
		];
		const best = Math.max(0, ...shown.map((colour) => contrast(colour, around)));
		return best >= 3 ? [] : [`${best.toFixed(2)} ${access.name(element)}`];
	});
}
