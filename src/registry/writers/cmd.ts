import type { Change, Plan } from '../plan/plan.ts';
import { commentLines } from './comment.ts';
import type { WriterOptions } from './reg.ts';

/**
 * A plan as `reg.exe` commands for a `.cmd` file. It is ASCII throughout: cmd reads a file in whatever code page
 * the console has, and switching that with `chcp` changes the reader's console and trips older versions of cmd.
 * So its comments come in English, and whatever is not ASCII in them becomes a question mark.
 *
 * @throws RangeError where a key, a name or a text cannot stand in a command in every code page
 */
export function writeCmd(plan: Plan, { comments = [] }: WriterOptions = {}): string {
	const lines = [
		'@echo off',
		...commentLines(comments).map(remark),
		'setlocal DisableDelayedExpansion',
		'if defined PROCESSOR_ARCHITEW6432 goto bits',
		...plan.flatMap(commands),
		'echo Done. Restart the server.',
		'exit /b 0',
		':bits',
		'echo Run this in the 64-bit Command Prompt.',
		'exit /b 1',
		':failed',
		'echo Failed. Run this in Command Prompt as administrator.',
		'exit /b 1',
	];
	return `${lines.join('\r\n')}\r\n`;
}

/** `if errorlevel` on a line of its own, because Wine's cmd takes `|| goto` wrongly after a redirection. */
function commands(change: Change): string[] {
	const place = `${quoted(change.key)} /v ${quoted(change.name)}`;
	if (change.action === 'delete') {
		return [
			`reg query ${place} >nul 2>&1`,
			'if not errorlevel 1 (',
			`  reg delete ${place} /f >nul`,
			'  if errorlevel 1 goto failed',
			')',
		];
	}
	const { type, value } = change.data;
	const data = type === 'REG_DWORD' ? String(value) : quoted(value);
	return [`reg add ${place} /t ${type} /d ${data} /f >nul`, 'if errorlevel 1 goto failed'];
}

/** Between quotation marks only the percent sign still has a meaning; what else could break out is refused. */
function quoted(text: string): string {
	if (!/^[ !#-[\]-~\\]*$/.test(text) || text.endsWith('\\')) {
		throw new RangeError(`a .cmd file cannot carry ${JSON.stringify(text)}`);
	}
	return `"${text.replaceAll('%', '%%')}"`;
}

/**
 * Keeps what cmd cannot take for an operator, an escape or a variable, even in a remark. The ampersands of a link
 * stay: cmd reads no further than the first word, so only one that begins the line would end the remark.
 */
function remark(line: string): string {
	return `rem ${line.replace(/[^ -~]/g, '?').replace(/["%<>|^!]|^&/g, '?')}`;
}
