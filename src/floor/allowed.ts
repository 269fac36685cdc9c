/** What may stand above the floor, because the page is whole without it. */
export interface Allowance {
	/** MDN's key of the feature; with `*` at its end, all that begins with it. */
	key: string;
	/** Where; everywhere if it is not said. */
	file?: string;
	because: string;
}

/** All of them; one that nothing needs any more is a fault. */
export const allowed: readonly Allowance[] = [
	{
		key: 'css.at-rules.media.scripting',
		because:
			'an older browser without scripts shows controls that do nothing, and all there is to read',
	},
	{
		key: 'css.at-rules.view-transition*',
		because: 'pages follow each other without a transition',
	},
	{ key: 'css.properties.text-wrap*', because: 'lines of a heading or paragraph differ in length' },
	{
		key: 'css.properties.hyphenate-limit-chars',
		because: 'short words are divided too',
	},
	{ key: 'css.properties.cursor.*', because: 'iOS shows no cursor' },
	{ key: 'css.properties.resize*', because: 'on iOS a box is as large as it is; it scrolls' },
	{
		key: 'css.properties.field-sizing*',
		file: 'src/lookup/view/filled.css',
		because: 'a field does not grow with its text; it scrolls',
	},
	{ key: 'css.at-rules.media.forced-colors', because: 'Safari forces no colours' },
	{ key: 'css.properties.forced-color-adjust*', because: 'Safari forces no colours' },
	{ key: 'css.at-rules.page*', file: 'src/styles/print.css', because: 'iOS has its own paper' },
	{
		key: 'css.properties.break-after.avoid-page',
		file: 'src/styles/print.css',
		because: 'a heading may be the last line of a printed page',
	},
	{
		key: 'css.selectors.details-content',
		file: 'src/styles/print.css',
		because: 'what was closed stays closed on paper',
	},
	{
		key: 'css.properties.content-visibility*',
		file: 'src/styles/print.css',
		because: 'it opens what the selector above finds, in browsers that know both',
	},
	{
		key: 'css.properties.content-visibility*',
		file: 'src/search/Everything.css',
		because: 'the list below the search is laid out at once, and the page is shown a moment later',
	},
	{
		key: 'css.properties.contain-intrinsic-block-size*',
		file: 'src/search/Everything.css',
		because:
			'it says how large that is which is not laid out yet, where the property above is known',
	},
	{
		key: 'html.global_attributes.autocapitalize',
		because: 'a Mac has no keyboard that capitalizes by itself',
	},
	{
		key: 'html.elements.search',
		because: 'an unknown element is a plain box; what it lacks is the landmark',
	},
];
