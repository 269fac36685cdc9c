import type { Statement } from './shell-statements.ts';

const head = /^\s*@?for\s+%%?(\w)\s+in\s+\(([^()]*)\)\s+do\s*(\(?)/i;

/** A loop of cmd over words. */
export interface CmdLoop {
	words: string;
	/** Where it ends. */
	end: number;
	/** What runs, once for each word. */
	bodies(words: string): Statement[][];
}

/** `for %%x in (a b) do …`: the rest of the line, or all lines up to the closing bracket. */
export function cmdLoopAt(lines: readonly Statement[], start: number): CmdLoop | undefined {
	const first = lines[start] as Statement;
	const found = head.exec(first.text);
	if (!found) return undefined;
	const [all, name = '', words = '', opening] = found;
	const body = [{ ...first, text: first.text.slice(all.length) }];
	let end = start;
	for (let depth = opening ? 1 + level(body[0]?.text) : 0; depth > 0; ) {
		const next = lines[++end];
		if (!next) break;
		depth += level(next.text);
		if (depth > 0) body.push(next);
	}
	const pattern = new RegExp(`%%?(~?)${name}(?!\\w)`, 'g');
	return {
		words,
		end,
		bodies: (words) =>
			(words.match(/"[^"]*"|[^\s,"]+/g) ?? []).slice(0, 50).map((word) => {
				const own = (text: string) =>
					text.replace(pattern, (_, bare) => (bare ? word.replaceAll('"', '') : word));
				return body.map((statement) => ({ ...statement, text: own(statement.text) }));
			}),
	};
}

/** How many more brackets a line of cmd opens than it closes. */
export function level(text = ''): number {
	const bare = text.replace(/"[^"]*"/g, '');
	return (bare.match(/\(/g)?.length ?? 0) - (bare.match(/\)/g)?.length ?? 0);
}
