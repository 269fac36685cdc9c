import type { Setting } from '../catalogue/schema.ts';
import type { Sight } from './seen.ts';
import { fold, parentOf, type Snapshot } from './snapshot.ts';

/** What HealthChecker calls a protocol that is neither on nor off: `Half Disabled` and `Misconfigured`. */
export type ProtocolVerdict = 'halfDisabled' | 'mismatch';

/** A protocol that HealthChecker finds fault with. */
export interface ProtocolFault {
	key: string;
	protocol: string;
	note: ProtocolVerdict;
}

/**
 * What there is to say on TLS 1.0 and TLS 1.1 where nothing was chosen for them and yet HealthChecker would find fault: which way
 * to go is for the reader to say, so nothing is repaired. Only values that were seen take part.
 */
export function protocolFaults(
	settings: readonly Setting[],
	snapshot: Snapshot,
	sight: Sight,
): ProtocolFault[] {
	return (['tls-1-0', 'tls-1-1'] as const).flatMap((group) => {
		const [any] = settings.filter((setting) => setting.group === group);
		if (!any) return [];
		const key = any.key.slice(0, parentOf(any.key).length);
		const note = snapshot.reported.get(fold(key)) ?? verdictOn(key, sight);
		const protocol = key.slice(parentOf(key).length + 1);
		return note ? [{ key, protocol, note }] : [];
	});
}

/** HealthChecker takes an absent `Enabled` for on and an absent `DisabledByDefault` for off; the later rule wins. */
function verdictOn(key: string, sight: Sight): ProtocolVerdict | undefined {
	const read = (side: string, name: string) => {
		const seen = sight.value(`${key}\\${side}`, name);
		if (seen.is === 'unseen') return undefined;
		if (seen.is === 'absent') return null;
		const { data } = seen.value;
		return data.type === 'REG_DWORD' ? data.value : undefined;
	};
	const [server, client] = ['Server', 'Client'].map((side) => {
		const [enabled, byDefault] = [read(side, 'Enabled'), read(side, 'DisabledByDefault')];
		return {
			isOn: enabled === undefined ? undefined : enabled !== 0,
			byDefault,
			isOffByDefault: byDefault === undefined ? undefined : byDefault !== null && byDefault !== 0,
		};
	}) as [SideState, SideState];
	const differs = (one?: boolean, other?: boolean) =>
		one !== undefined && other !== undefined && one !== other;
	if (differs(server.isOn, client.isOn) || differs(server.isOffByDefault, client.isOffByDefault))
		return 'mismatch';
	const isHalf =
		(server.isOn === false && server.byDefault === 0) ||
		(server.isOn === true && server.isOffByDefault === true);
	return isHalf ? 'halfDisabled' : undefined;
}

interface SideState {
	isOn: boolean | undefined;
	byDefault: number | null | undefined;
	isOffByDefault: boolean | undefined;
}
