import { isNamedNumber } from './below-key.ts';
import { startsWithKey } from './key-line.ts';
import type { Part } from './session.ts';

/** Whether a part of a session is what `reg query` was asked for or looks like it, and not what PowerShell prints. */
export function isQueryOutput({ asked, lines }: Part): boolean {
	if (asked.for !== 'unknown') return asked.for === 'query';
	if (
		lines.some((line) =>
			/^ *-+ +-[- ]*$|^\s*PS(?:Parent)?Path\s|(?:^|[,;\t])"?PSPath"?(?:[,;\t]|$)|^"?Path"?[,;\t]"?Name"?[,;\t]/.test(
				line,
			),
		)
	)
		return false;
	if (lines.some(isNamedNumber) && !lines.some((line) => /\sREG_/.test(line))) return false;
	return lines.some(
		(line) => startsWithKey(line) || /\sREG_[A-Z_]+\s|^\p{Lu}{2,9} ?: /u.test(line),
	);
}
