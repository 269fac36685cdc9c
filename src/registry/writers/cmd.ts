import type { Change, Plan } from '../plan/plan.ts';
import { backupAreas } from './backup-areas.ts';
import { commentLines } from './comment.ts';
import type { WriterOptions } from './reg.ts';

/** Only in a file is this the path of one: at a prompt `%~f0` stays as it is, and `exit` would close the console. */
const inFile = 'if exist "%~f0"';

/**
 * A plan as `reg.exe` commands for a `.cmd` file that can be pasted into Command Prompt as well: it jumps nowhere,
 * and what went wrong is kept in a variable that keeps the rest from running. It is ASCII throughout: cmd reads a
 * file in whatever code page the console has, and switching that with `chcp` changes the reader's console and
 * trips older versions of cmd. So its comments come in English, and whatever is not ASCII in them becomes a
 * question mark.
 *
 * @throws RangeError where a key, a name or a text cannot stand in a command in every code page
 */
export function writeCmd(plan: Plan, { comments = [] }: WriterOptions = {}): string {
	const lines = [
		`@${inFile} echo off`,
		...commentLines(comments).map(remark),
		'setlocal DisableDelayedExpansion',
		'set "TLS_STOP="',
		'if defined PROCESSOR_ARCHITEW6432 set "TLS_STOP=Run this in the 64-bit Command Prompt."',
		`${inFile} if /i "%~1"=="/trial" set "TLS_TRIAL=1"`,
		'set "TLS_BACKUP=%SystemDrive%\\tls-backup"',
		'set "TLS_STAMP=%DATE%-%TIME%"',
		...[...'/:.,'].map((mark) => `set "TLS_STAMP=%TLS_STAMP:${mark}=-%"`),
		'set "TLS_STAMP=%TLS_STAMP: =0%"',
		'if not defined TLS_TRIAL if not exist "%TLS_BACKUP%" mkdir "%TLS_BACKUP%"',
		...backupAreas(plan).flatMap(backUp),
		...plan.flatMap(guarded),
		'if not defined TLS_STOP if defined TLS_TRIAL set "TLS_STOP=Trial. Nothing was changed."',
		'if not defined TLS_STOP set "TLS_STOP=Done. Restart the server."',
		'if not defined TLS_TRIAL echo %TLS_STAMP% %COMPUTERNAME%: %TLS_STOP%>>"%TLS_BACKUP%\\handshake.log"',
		'echo %TLS_STOP%',
		`${inFile} if "%TLS_STOP:~0,5%"=="Trial" exit /b 0`,
		`${inFile} if not "%TLS_STOP:~0,4%"=="Done" exit /b 1`,
		`${inFile} exit /b 0`,
	];
	return `${lines.join('\r\n')}\r\n`;
}

/** An export of a key that is there. */
function backUp(key: string, at: number): string[] {
	return [
		`set "TLS_FILE=%TLS_BACKUP%\\%COMPUTERNAME%-%TLS_STAMP%-${at + 1}.reg"`,
		'if exist "%TLS_FILE%" set "TLS_STOP=The file exists already: %TLS_FILE%"',
		`reg query ${quoted(key)} >nul 2>&1`,
		'if not errorlevel 1 if not defined TLS_STOP if not defined TLS_TRIAL (',
		`  reg export ${quoted(key)} "%TLS_FILE%" >nul`,
		'  if errorlevel 1 set "TLS_STOP=Failed. The backup could not be written."',
		')',
	];
}

const failed =
	'if errorlevel 1 set "TLS_STOP=Failed. Run this in Command Prompt as administrator."';

/** `if errorlevel` on a line of its own, because Wine's cmd takes `||` wrongly after a redirection. */
function guarded(change: Change): string[] {
	const place = `${quoted(change.key)} /v ${quoted(change.name)}`;
	if (change.action === 'delete') {
		return [
			`reg query ${place} >nul 2>&1`,
			...tried(`reg delete ${place} /f`, 'if not errorlevel 1 '),
		];
	}
	const { type, value } = change.data;
	const data = type === 'REG_DWORD' ? String(value) : quoted(value);
	return tried(`reg add ${place} /t ${type} /d ${data} /f`);
}

/** A command that changes something, or only shows itself where nothing is to be changed. */
function tried(command: string, condition = ''): string[] {
	return [
		`${condition}if not defined TLS_STOP if not defined TLS_TRIAL (`,
		`  ${command} >nul`,
		`  ${failed}`,
		')',
		`${condition}if not defined TLS_STOP if defined TLS_TRIAL (`,
		`  echo ${command}`,
		')',
	];
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
