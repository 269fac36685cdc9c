/** The key that a script stands in, as `Set-Location` and its short forms move it about; on a disk it is none. */
export class ScriptPlace {
	private readonly places: (string | undefined)[] = [];

	/** Takes a statement that goes to another place. */
	moves(text: string): boolean {
		const [, verb, path = ''] = move.exec(text) ?? [];
		if (verb === undefined) return false;
		const place = this.keyOf(path.trim().replace(/^(["'])(.*)\1$/s, '$2'));
		if (!/^pu/i.test(verb)) this.places.pop();
		if (!/^pop/i.test(verb)) this.places.push(place);
		return true;
	}

	/** A command that changes a key, with a path from here in full. */
	inFull(text: string): string {
		if (this.places.at(-1) === undefined || !changes.test(text)) return text;
		const [all = text, before = `${text} -Path `, given = '.'] = pathOf.exec(text) ?? [];
		const key = this.keyOf(given.replace(/["']/g, ''));
		return key === undefined ? text : `${before}'${key}'${text.slice(all.length)}`;
	}

	private keyOf(path: string): string | undefined {
		const here = this.places.at(-1);
		if (/["'$()]/.test(path)) return undefined;
		if (/^[\w.\\]+:|^[\\/%@]/.test(path)) return /^[^:]*:*HK|^HK/i.test(path) ? path : undefined;
		return (
			here &&
			`${here}\\${path}`.replace(/\\+\.?(?=\\|$)/g, '').replace(/\\[^\\]+\\\.\.(?=\\|$)/g, '')
		);
	}
}

const move =
	/^\s*(cd|chdir|sl|(?:set|push|pop)-location|pushd|popd)(?![\w-])(?:\s*-(?:literal)?path(?=\s))?(.*)$/is;
const changes = /^\s*(?:(?:New|Set|Remove)-Item(?:Property)?|ni|sp|ri|rp|md|mkdir)\s/i;
/** What stands before the path of a command, and the path. */
const pathOf = new RegExp(
	`(${changes.source}(?:\\s*(?!-)|(?:.*?\\s)?-(?:Literal)?Path[:\\s]\\s*))("[^"]*"|'[^']*'|[^\\s"';|]+)`,
	'i',
);
