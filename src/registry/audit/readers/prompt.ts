import { machineOf } from './machine-name.ts';

/**
 * What stands before a command: `C:\>`, `PS C:\>`, `[PS] C:\>` in Exchange, `[server]: PS C:\>` and
 * `user@server C:\>` at a distance, `PS HKLM:\SYSTEM>` in a key. The first group is in the brackets,
 * `place` is the place, and SSH names the server before it.
 */
export const prompt =
	/^(?:PS> ?|(?:\[([^\]\\]{1,80})\]:? ?)?(?:[\w.\\-]{1,60}@(?<ssh>[\w.-]{1,80}) )?(?:PS )?(?<place>[A-Z][\w.\\]{0,60}::?\\?[^>]{0,260}|\\\\[^>]{1,260})> ?)/i;

/** The server whose prompt it is; empty where it names none. */
export function machineOfPrompt({ 1: inBrackets = '', groups }: RegExpExecArray): string {
	return machineOf(groups?.['ssh'] ?? inBrackets.replace(/^PS$/i, ''));
}
