const features: readonly (readonly [pattern: RegExp, key: string, written: string])[] = [
	[/\(\?<[=!]/, 'javascript.regular_expressions.lookbehind_assertion', 'look-behind (?<=)'],
	[/\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/, 'javascript.regular_expressions.modifier', '(?i:)'],
	[/\(\?<[A-Za-z_$]/, 'javascript.regular_expressions.named_capturing_group', '(?<name>)'],
];
const flags: Readonly<Record<string, string>> = {
	d: 'javascript.builtins.RegExp.hasIndices',
	v: 'javascript.builtins.RegExp.unicodeSets',
	s: 'javascript.builtins.RegExp.dotAll',
	y: 'javascript.builtins.RegExp.sticky',
};

/** What a regular expression makes use of, by the text of its pattern and its flags. */
export function patternUses(pattern: string, flagged = ''): { key: string; written: string }[] {
	const bare = pattern.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, '');
	return [
		...features.flatMap(([found, key, written]) => (found.test(bare) ? [{ key, written }] : [])),
		...[...flagged].flatMap((flag) => {
			const key = flags[flag];
			return key ? [{ key, written: `the flag ${flag} of a regular expression` }] : [];
		}),
	];
}
