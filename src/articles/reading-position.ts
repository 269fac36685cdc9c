/**
 * Marks in the contents the section that is read: the last one whose heading has passed the upper third of the
 * window. Fetched at the first scroll of a page that has contents.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents ol a')];
const headings = links.map((link) =>
	document.getElementById(decodeURIComponent(link.hash.slice(1))),
);

let waits = false;

function mark(): void {
	waits = false;
	const passed = headings.filter(
		(heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3,
	).length;
	const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
	const current = isAtEnd && scrollY > 0 ? links.length - 1 : passed - 1;
	for (const [at, link] of links.entries()) {
		if (at === current) link.setAttribute('aria-current', 'location');
		else link.removeAttribute('aria-current');
	}
}

/** Follows the reader from now on. */
export function followReader(): void {
	addEventListener(
		'scroll',
		() => {
			if (!waits) requestAnimationFrame(mark);
			waits = true;
		},
		{ passive: true },
	);
	mark();
}
