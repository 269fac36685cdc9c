import { assignment, type Effect } from './command-data.ts';

/** A row of a script of this site: `@{ Key = 'SOFTWARE\…'; Name = 'Enabled'; Kind = 'DWord'; Data = 1 }`. */
const row =
	/@\{ (?:Label = '(?:[^']|'')*'; )?Key = '((?:[^']|'')*)'; Name = '((?:[^']|'')*)'(?:; ([^{}]*))? \}/;

/** An item of Group Policy Preferences, as its file or a report of `gpresult` has it. */
const item = /<(?:\w+:)?Properties\s([^<>]*)\/?>/;
/** With what stands around it, as far as that says whether it is carried out. */
const items = new RegExp(
	`(?:<(?:\\w+:)?Registry\\s([^<>]*)>\\s*(?:<(?:\\w+:)?GPOSettingOrder>\\d*<[^<>]*>\\s*)?)?${item.source}`,
	'g',
);

/** Whether a line is a row of a script of this site, or an item of a policy. */
export function isOwnLine(line: string): boolean {
	return row.test(line) || (item.test(line) && /\shive="/.test(line));
}

/** A text in which each item of a policy stands on one line, with as many lines as before. */
export function withItemsJoined(text: string): string {
	const element =
		/<(?:\w+:)?Registry\s[^<>]*>\s*(?=<(?:\w+:)?(?:Properties|GPOSettingOrder))|<(?:\w+:)?Properties\s[^<>]*[\r\n][^<>]*>/g;
	return text.replace(element, (all) => {
		const lines = all.split(/\r\n|\r|\n/);
		return `${lines.map((line) => line.trim()).join(' ')}${'\n'.repeat(lines.length - 1)}`;
	});
}

/** The lines of a `.reg` file that do what a row of a script or each item of a policy does. */
export function effectsOfOwn(line: string): (Effect | 'onlyReads')[] {
	if (row.test(line)) return [effectOfRow(line)];
	return [...line.matchAll(items)].map(([, around = '', attributes = '']) =>
		/\sdisabled="1"/.test(` ${around}`) ? 'notFollowed' : effectOfItem(attributes),
	);
}

function effectOfRow(line: string): readonly string[] | 'onlyReads' {
	const [, key = '', name = '', what = ''] = row.exec(line) ?? [];
	const place = `[HKEY_LOCAL_MACHINE\\${key.replaceAll("''", "'")}]`;
	if (/^Delete = \$true$/.test(what)) return [place, assignment(name, '-')];
	const [, kind, data] = /^Kind = '(\w+)'; Data = (.*)$/.exec(what) ?? [];
	if (kind === undefined || data === undefined) return 'onlyReads';
	const text = data.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
	return [place, assignment(name, { text, isNumber: kind === 'DWord', type: kind })];
}

function effectOfItem(attributes: string): readonly string[] {
	const of = (name: string) =>
		(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '').replace(
			/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
			(_, decimal, hex, name) =>
				name
					? { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name as 'amp']
					: String.fromCodePoint(
							Math.min(decimal ? Number(decimal) : Number.parseInt(hex, 16), 0x10ffff),
						),
		);
	const place = `[${of('hive')}\\${of('key')}]`;
	const isKey = of('name') === '' && of('default') !== '1';
	if (of('action') === 'D')
		return isKey ? [`[-${place.slice(1)}`] : [place, assignment(of('name'), '-')];
	if (isKey) return [place];
	const [type, value] = [of('type'), of('value')];
	const text = /^REG_[DQ]WORD$/.test(type) ? `0x${value}` : value;
	return [place, assignment(of('name'), { text, isNumber: false, type })];
}
