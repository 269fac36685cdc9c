export function name(element: Element): string {
	const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30);
	return `${element.localName}${element.id && `#${element.id}`}.${element.className} “${text}”`;
}

/** Seen, and not only heard: what is for screen readers alone is clipped away. */
export function visible(element: Element): boolean {
	const isClipped = (one: Element | null): boolean =>
		one !== null && (getComputedStyle(one).clipPath !== 'none' || isClipped(one.parentElement));
	return element.checkVisibility({ visibilityProperty: true }) && !isClipped(element);
}
