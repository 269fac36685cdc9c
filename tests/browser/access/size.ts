import type { Access } from './measures.ts';

/** What the measures find beside them, in the page. */
declare const access: Access;

/** Sticks out of the page sideways. */
export function wide(): string[] {
	const root = document.documentElement;
	if (root.scrollWidth <= root.clientWidth) return [];
	const over = [...document.body.querySelectorAll('*')].filter((element) => {
		const { left, right } = element.getBoundingClientRect();
		return access.visible(element) && (right > root.clientWidth + 1 || left < -1);
	});
	return [`${root.scrollWidth - root.clientWidth} px sideways: ${over.map(access.name).at(-1)}`];
}

/** Targets under 24 by 24 px that are not inline in a sentence and have another one too close (WCAG 2.5.8). */
export function small(): string[] {
	const controls = 'a[href], button, input, select, textarea, summary, [role="option"]';
	const all = [...document.querySelectorAll(controls)].filter((element) => access.visible(element));
	const boxes = all.map((element) => {
		const label = (element as HTMLInputElement).labels?.[0];
		return (label ?? element).getBoundingClientRect();
	});
	const isInline = (element: Element) => {
		const block = element.closest('p, li, dd, td, output, h1, h2, h3, h4');
		return (
			getComputedStyle(element).display === 'inline' &&
			block !== null &&
			(block.textContent ?? '').trim() !== (element.textContent ?? '').trim()
		);
	};
	const centre = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2];
	return all.flatMap((element, at) => {
		const box = boxes[at] as DOMRect;
		if (Math.min(box.width, box.height) >= 23.9 || isInline(element)) return [];
		const [x = 0, y = 0] = centre(box);
		const isCrowded = boxes.some((other, index) => {
			if (index === at || all[index]?.contains(element) || element.contains(all[index] ?? null))
				return false;
			const dx = Math.max(other.left - x, 0, x - other.right);
			const dy = Math.max(other.top - y, 0, y - other.bottom);
			return Math.hypot(dx, dy) < 12;
		});
		return isCrowded
			? [`${Math.round(box.width)}×${Math.round(box.height)} ${access.name(element)}`]
			: [];
	});
}

/** Text that its own box cuts off. */
export function cut(): string[] {
	return [...document.body.querySelectorAll<HTMLElement>('*')]
		.filter((element) => {
			const { overflowX, overflowY } = getComputedStyle(element);
			const hides = (over: string) => over === 'hidden' || over === 'clip';
			return (
				access.visible(element) &&
				((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
					(hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
			);
		})
		.map(access.name);
}
