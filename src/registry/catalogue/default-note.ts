import type { Group, Windows } from './schema.ts';

/** What it means that a value is absent; each has its sentence under `notes` in the messages. */
export type DefaultNote =
	| 'missingOn'
	| 'missingOff'
	| 'missingUnsupported'
	| 'missingDotnet'
	| 'missingWinhttp'
	| 'missingDefault';

/** What it means on this Windows that a value of the group is absent. */
export function defaultNote(group: Group, windows: Windows): DefaultNote {
	const protocol = protocolOf(group);
	if (protocol) {
		const state = windows.protocols[protocol];
		return state === 'on' ? 'missingOn' : state === 'off' ? 'missingOff' : 'missingUnsupported';
	}
	if (group === 'dotnet-4' || group === 'dotnet-2') return 'missingDotnet';
	return group === 'winhttp' ? 'missingWinhttp' : 'missingDefault';
}

/** The protocol that a group is about, as Windows names it. */
export function protocolOf(group: Group): keyof Windows['protocols'] | undefined {
	const match = /^(tls|ssl)-(\d)-(\d)$/.exec(group);
	return match
		? (`${match[1]?.toUpperCase()} ${match[2]}.${match[3]}` as keyof Windows['protocols'])
		: undefined;
}
