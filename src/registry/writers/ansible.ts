import type { Change, Plan } from '../plan/plan.ts';
import { commentLines } from './comment.ts';
import type { WriterOptions } from './reg.ts';

/**
 * A plan as a file of Ansible tasks. The module changes only what differs, takes a slash as part of a name, and
 * with `--check --diff` only says what it would do.
 *
 * @throws RangeError where a key, a name or a text holds a character that cannot stand in single quotes
 */
export function writeAnsible(plan: Plan, { comments = [] }: WriterOptions = {}): string {
	const lines = [
		'---',
		...commentLines(comments).map((line) => `# ${line}`),
		...plan.flatMap(task),
	];
	return `${lines.join('\n')}\n`;
}

/** `delete_key` is only read where no name is given; said all the same, so that no edit can delete a key. */
function task(change: Change): string[] {
	const key = change.key.replace(/^HKEY_LOCAL_MACHINE(?=\\)/, 'HKLM:');
	const short = key.split('\\').slice(-2).join(' ');
	const state =
		change.action === 'delete'
			? ['state: absent', 'delete_key: false']
			: [
					`type: ${change.data.type === 'REG_DWORD' ? 'dword' : 'string'}`,
					`data: ${typeof change.data.value === 'number' ? change.data.value : quoted(change.data.value)}`,
					'state: present',
				];
	return [
		`- name: ${quoted(`${short} ${change.name}`)}`,
		'  ansible.windows.win_regedit:',
		...[`path: ${quoted(key)}`, `name: ${quoted(change.name)}`, ...state].map(
			(line) => `    ${line}`,
		),
	];
}

/** Braces would begin an expression of Ansible's, so that such a text is marked as plain. */
function quoted(text: string): string {
	if (/[^ -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\x7f-\x9f\u2028\u2029\ufeff]/u.test(text)) {
		throw new RangeError(`a YAML text cannot carry ${JSON.stringify(text)}`);
	}
	return `${/\{[{%#]/.test(text) ? '!unsafe ' : ''}'${text.replaceAll("'", "''")}'`;
}
