import type { Access } from './measures.ts';

/** What the measures find beside them, in the page. */
declare const access: Access;

/** The element that has the focus: how it shows, and whether something lies over it. */
export function focused(): { name: string; faults: string[] } {
	const element = document.activeElement ?? document.body;
	if (element === document.body) return { name: '', faults: [] };
	const hasRing = (one: Element) => {
		const { outlineStyle, outlineWidth } = getComputedStyle(one);
		return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
	};
	const shown = element.closest('.visually-hidden') ? (element.parentElement as Element) : element;
	const { left, top, width, height } = shown.getBoundingClientRect();
	const isInSight =
		width > 0 &&
		height > 0 &&
		top < innerHeight &&
		top + height > 0 &&
		left < innerWidth &&
		left + width > 0;
	const points = [0.1, 0.5, 0.9].flatMap((x) =>
		[0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const),
	);
	const isOnTop = points.some(([x, y]) => {
		const hit = document.elementFromPoint(x, y);
		return hit !== null && (shown.contains(hit) || hit.contains(shown));
	});
	return {
		name: access.name(element),
		faults: [
			...(hasRing(element) || hasRing(shown) ? [] : ['no ring']),
			...(isInSight ? [] : ['out of sight']),
			...(isInSight && !isOnTop ? ['covered'] : []),
		],
	};
}
