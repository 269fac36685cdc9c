import type { Fault } from '../../content-files/fault.ts';
import { causes } from '../../lookup/core.ts';
import type { MessageFile } from '../messages/message-file.ts';
import type { Signatures } from './check-signatures.ts';

type Data = Record<string, unknown>;

/** Causes stand in the prose in the order in which their data list them, so that both are read alike. */
export function orderFaults(
	prose: ReadonlyMap<string, MessageFile>,
	signatures: Signatures,
): Fault[] {
	const errors = prose.get('errors');
	const ofErrors = [...signatures].flatMap(([id, signature]) => {
		const entry = (errors?.located.data as Data | undefined)?.[id] as Data | undefined;
		if (!errors || !signature) return [];
		return orderFault(
			errors,
			[id, 'cause'],
			entry?.['cause'],
			signature.value.causes,
			signature.file,
		);
	});
	const file = prose.get('causes');
	return file
		? [
				...ofErrors,
				...orderFault(file, [], file.located.data, causes, 'src/lookup/knowledge/cause.ts'),
			]
		: ofErrors;
}

function orderFault(
	{ file, located }: MessageFile,
	path: readonly string[],
	entries: unknown,
	order: readonly string[],
	from: string,
): Fault[] {
	if (typeof entries !== 'object' || entries === null) return [];
	const found = Object.keys(entries);
	const expected = order.filter((key) => found.includes(key));
	const known = found.filter((key) => expected.includes(key));
	const at = known.findIndex((key, index) => key !== expected[index]);
	const moved = known[at];
	if (moved === undefined) return [];
	const message = `"${moved}" stands before "${expected[at]}", other than in ${from}; the order is ${expected.join(', ')}`;
	return [{ file, line: located.lineOf([...path, moved]), message }];
}

/** Two errors with one title cannot be told apart in a list. */
export function titlesTwice(errors: MessageFile | undefined): Fault[] {
	if (!errors) return [];
	const { file, located } = errors;
	const first = new Map<string, string>();
	return Object.entries((located.data ?? {}) as Data).flatMap(([id, entry]) => {
		const title = (entry as Data | null)?.['title'];
		if (typeof title !== 'string') return [];
		const other = first.get(title.toLowerCase());
		first.set(title.toLowerCase(), other ?? id);
		if (other === undefined) return [];
		const message = `"${id}" has the same title as "${other}": "${title}"; word one of them differently`;
		return [{ file, line: located.lineOf([id, 'title']), message }];
	});
}
