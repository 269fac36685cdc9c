import browserslist from 'browserslist';

/** One of the oldest browsers in which everything works. */
export interface FloorBrowser {
	/** As MDN's data call it. */
	id: 'chrome' | 'edge' | 'firefox' | 'safari' | 'safari_ios';
	/** As a message calls it: `Firefox 115`. */
	name: string;
	version: number;
	/** As Vite calls it: `firefox115`. */
	target: string;
}

const known = {
	chrome: { id: 'chrome', name: 'Chrome', target: 'chrome' },
	edge: { id: 'edge', name: 'Edge', target: 'edge' },
	firefox: { id: 'firefox', name: 'Firefox', target: 'firefox' },
	safari: { id: 'safari', name: 'Safari', target: 'safari' },
	ios_saf: { id: 'safari_ios', name: 'Safari on iOS', target: 'ios' },
} as const satisfies Readonly<Record<string, Omit<FloorBrowser, 'version'>>>;

/**
 * The floor, as `browserslist` in package.json states it: style sheets are compiled for it, and `npm run check:floor`
 * holds everything against it.
 *
 * @throws Error that names a browser that has no place here
 */
export const floor: readonly FloorBrowser[] = browserslist().map((entry) => {
	const [browser = '', versions = ''] = entry.split(' ');
	if (!isKnown(browser))
		throw new Error(`package.json: browserslist names "${entry}", which src/floor/floor.ts lacks`);
	// Apple's versions may be a range: 15.6-15.8.
	const [version = ''] = versions.split('-');
	const { id, name, target } = known[browser];
	return {
		id,
		name: `${name} ${version}`,
		version: Number.parseFloat(version),
		target: target + version,
	};
});

function isKnown(browser: string): browser is keyof typeof known {
	return browser in known;
}
