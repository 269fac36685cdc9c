import type { Change, Plan } from '../plan/plan.ts';
import * as ps from './powershell-text.ts';
import type { WriterOptions } from './reg.ts';

/**
 * A plan as a configuration for PowerShell DSC. It only declares: compiled it makes a `.mof`, and nothing changes
 * before that is applied. The module is the one of the gallery: the one in Windows splits `RC4 128/128` at its slash.
 */
export function writeDsc(plan: Plan, { comments = [] }: WriterOptions = {}): string {
	const resources = plan.map((change, at) => `        ${resource(change, at + 1)}\n`).join('');
	return ps.scriptText(
		ps.commentBlock(comments),
		`Configuration HandshakeTls {
    Import-DscResource -ModuleName PSDscResources
    Node 'localhost' {
${resources}    }
}
`,
	);
}

/** With a name given, `Absent` deletes that value and leaves the key. */
function resource(change: Change, number: number): string {
	const place = `Key = ${ps.quote(change.key)}; ValueName = ${ps.quote(change.name)}`;
	const state =
		change.action === 'delete'
			? `Ensure = 'Absent'`
			: `ValueType = '${ps.kindOf(change.data)}'; ValueData = ${ps.quote(String(change.data.value))}; Force = $true; Ensure = 'Present'`;
	return `Registry Value${number} { ${place}; ${state} }`;
}
