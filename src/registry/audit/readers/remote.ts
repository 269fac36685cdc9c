/** A command that is carried out on other machines. `machine`: nothing where there are several, or nobody knows which. */
interface Remote {
	command: string;
	machine: string | undefined;
}

const name = '["\']?[\\w.-]+["\']?';
const named = new RegExp(
	`-(?:ComputerName|Computer|Cn|HostName)[:\\s]+(${name}(?:\\s*,\\s*${name})*)(?=\\s|$)`,
	'i',
);

/** Whether a command starts others, here or elsewhere: `Invoke-Command`, `winrs`, PsExec. */
export const starter = /^\s*(?:Invoke-Command|icm|winrs|psexec(?:64)?)(?:\.exe)?\s/i;

/** What `Invoke-Command`, `winrs` or PsExec runs, and where; nothing where the command is none of them. */
export function remoteOf(command: string): Remote | undefined {
	if (/^\s*(?:Invoke-Command|icm)\s/i.test(command)) return ofInvoke(command);
	const [, host, rest] =
		/^\s*winrs(?:\.exe)?\s+(?:.*?\s)?[-/]r(?:emote)?:(\S+)\s+(?:[-/]\S+\s+)*(.*)$/i.exec(command) ??
		/^\s*psexec(?:64)?(?:\.exe)?\s+(?:-\S+\s+)*\\\\(\S+)\s+(?:-[a-z]+\s+(?=-|reg|cmd|powershell|pwsh))*(.*)$/i.exec(
			command,
		) ??
		[];
	if (host === undefined || rest === undefined) return undefined;
	return { command: rest, machine: only(host) };
}

/** `{ … }` is what runs; what stands behind it shapes what comes back. */
function ofInvoke(command: string): Remote {
	const [, block = '', behind = ''] = /\{\s*(.*)\}([^{}]*)$/s.exec(command) ?? [];
	const options = command.replace(/\{.*\}/s, ' ');
	const hosts =
		named.exec(options)?.[1] ?? /^\s*\S+\s+([\w.]+[\w.,'" -]*?)\s+(?:-|$)/.exec(options)?.[1];
	const isElsewhere = /\s-(?:Session|VMName|VMId|FilePath|ContainerId|Cn|Comp|Host|SSH)/i.test(
		options,
	);
	const pipe = /^\s*[-\w\s,'"]*?(\|.*)?$/s.exec(behind)?.[1] ?? '';
	return {
		command: `${block.trim().replace(/;$/, '')} ${pipe}`.trim(),
		machine: hosts === undefined ? (isElsewhere ? undefined : '') : only(hosts),
	};
}

function only(hosts: string): string | undefined {
	const bare = hosts.replace(/["']/g, '').trim();
	return /^[\w.-]+$/.test(bare) ? bare : undefined;
}
