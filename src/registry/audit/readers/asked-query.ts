import { withFullRoot } from '../snapshot.ts';
import type { Asked } from './asked-for.ts';
import { wordsOf } from './command-words.ts';

/** What `reg query` was asked for. */
export function askedOfQuery(command: string): Asked {
	const words = wordsOf(command.replaceAll("'", '"'));
	const end = words.findIndex(({ isMark }) => isMark);
	const own = words.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
	const [, machine, path = ''] = /^(?:\\\\([^\\]+)\\)?(.*)$/.exec(own[2] ?? '') ?? [];
	const is32 = own.some((word) => /^\/reg:32$/i.test(word));
	const key = withFullRoot(path);
	if (key === undefined) return { for: 'nothing' };
	const at = own.findIndex((word) => /^\/v$/i.test(word));
	const name = own.some((word) => /^\/ve$/i.test(word)) ? '' : at < 0 ? undefined : own[at + 1];
	const isSearch = own.slice(3).some((word) => /^\/[fdketc]$/i.test(word));
	const isTree = own.some((word) => /^\/s$/i.test(word));
	return {
		for: 'query',
		key: is32 ? as32(key) : key,
		isTree,
		isWhole: end < 0 && !isSearch && (name === undefined || !isTree),
		is32,
		...(name !== undefined && { name }),
		...(machine && { machine }),
	};
}

/** Where a 32-bit program on 64-bit Windows finds the key. Only `HKLM\SOFTWARE` has two places. */
export function as32(key: string): string {
	return key.replace(
		/^(HKEY_LOCAL_MACHINE\\SOFTWARE\\)(?!Wow6432Node(?:\\|$))/i,
		'$1Wow6432Node\\',
	);
}
