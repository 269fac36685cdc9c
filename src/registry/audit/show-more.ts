import type { Audit } from './audit.ts';
import { isToMend, type repairFor } from './repair.ts';
import { fold } from './snapshot.ts';

/**
 * The commands that print what the audit could not see, or not exactly enough for an undo; none where all was seen.
 * Pasted with their own lines, their outputs prove what is absent as well.
 */
export function commandsToShow({ rows }: Audit, repair: ReturnType<typeof repairFor>): string[] {
	const mended = new Set(
		repair.map((change) => ('name' in change ? `${fold(change.key)}\n${fold(change.name)}` : '')),
	);
	const hidden = rows.filter(
		(row) =>
			row.status === 'unseen' ||
			(isToMend(row) && !mended.has(`${fold(row.key)}\n${fold(row.name)}`)),
	);
	return [...new Set(hidden.map(({ key }) => commandFor(key)))];
}

/** The whole of a part that several values are in, so that one command shows them all. */
function commandFor(key: string): string {
	const area = /^.*?\\(?:SCHANNEL|\.NETFramework)(?=\\)/i.exec(key)?.[0];
	const asked = (area ?? key).replace(/^HKEY_LOCAL_MACHINE\\/i, 'HKLM\\');
	return `reg query "${asked}"${area ? ' /s' : ''}`;
}
