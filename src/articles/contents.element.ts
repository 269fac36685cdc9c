/** The contents of an article follow its reader; how, is fetched when the reader moves. */
if (document.querySelector('.contents'))
	addEventListener(
		'scroll',
		() => void import('./reading-position.ts').then(({ followReader }) => followReader()),
		{ once: true, passive: true },
	);

export {};
