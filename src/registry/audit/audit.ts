import { byId, type Catalogue } from '../catalogue/catalogue.ts';
import { type DefaultNote, defaultNote, protocolOf } from '../catalogue/default-note.ts';
import type { StrayNames, Windows } from '../catalogue/schema.ts';
import type { Choices } from '../plan/choices.ts';
import { statesFor, type Target, targetsFor } from '../plan/plan-for.ts';
import type { StoredData } from '../plan/stored.ts';
import { type ProtocolVerdict, protocolFaults } from './protocol-verdicts.ts';
import { type SeenValue, sightOf } from './seen.ts';
import type { Snapshot } from './snapshot.ts';
import { type Stray, type StrayNote, strayIn } from './stray.ts';
import { typeName } from './type-name.ts';
import { watchedTargets } from './watched.ts';

/** What there is to say about a row; each has its sentence under `notes` in the messages. */
export type NoteId =
	| 'nonZero'
	| 'otherProtocols'
	| 'wrongData'
	| 'wrongType'
	| DefaultNote
	| 'notShown'
	| 'tls13NotSupported'
	| 'denied'
	| 'differs'
	| ProtocolVerdict
	| StrayNote;

/** One registry value, or one stray key, held against the plan. */
export interface AuditRow {
	/** `missing`: proved to be absent. `unseen`: the text does not show it, so nothing is said about it. */
	status: 'ok' | 'wrong' | 'missing' | 'stray' | 'unseen';
	key: string;
	/** Missing where the row is about a key. */
	name?: string;
	/** The setting's id; missing on stray rows. */
	setting?: string;
	/** The REG_DWORD that the choices want; missing on stray rows. */
	expected?: number;
	/** What was found; missing where nothing was. */
	found?: StoredData;
	note?: NoteId;
	/** The literals of the note's sentence. */
	literals?: Readonly<Record<'protocol' | 'windows' | 'type' | 'right', string>>;
}

export interface Audit {
	rows: readonly AuditRow[];
	/** The stray things behind the stray rows, for `repairFor`. */
	strays: readonly Stray[];
}

/** Holds a snapshot against the choices: a row for every setting they are about, then one for all that is stray. */
export function audit(
	snapshot: Snapshot,
	choices: Choices,
	catalogue: Catalogue,
	names: StrayNames,
): Audit {
	const windows = byId(catalogue.windows, choices.windows);
	const strays = strayIn(snapshot, catalogue.settings, names);
	const sight = sightOf(snapshot);
	const rows = targetsFor(choices, catalogue).map((target) => {
		const { key, name } = target.setting;
		return auditTarget(target, sight.value(key, name), windows);
	});
	const watched = watchedTargets(choices, catalogue).flatMap((target) => {
		const { key, name, group } = target.setting;
		const row = auditTarget(target, sight.value(key, name), windows);
		// An absent value is wrong only where the default is: TLS 1.3 under an Exchange that does not support it.
		const isOn = group === 'tls-1-3' && windows.protocols['TLS 1.3'] === 'on';
		const isNews = row.status === 'wrong' || (row.status === 'missing' && isOn);
		if (!isNews) return [];
		return group === 'tls-1-3' ? [{ ...row, note: 'tls13NotSupported' as const }] : [row];
	});
	const chosen = statesFor(choices, catalogue);
	const unchosen = catalogue.settings.filter(({ group }) => chosen[group] === undefined);
	const protocols = protocolFaults(unchosen, snapshot, sight).map(
		({ key, protocol, note }): AuditRow => ({
			status: 'wrong',
			key,
			note,
			literals: { protocol, windows: '', type: '', right: '' },
		}),
	);
	return { rows: [...rows, ...watched, ...protocols, ...strays.map(strayRow)], strays };
}

function auditTarget(target: Target, seen: SeenValue, windows: Windows): AuditRow {
	const found = seen.is === 'there' ? seen.value.data : undefined;
	const { setting, value } = target;
	const protocol = protocolOf(setting.group);
	const row = {
		key: setting.key,
		name: setting.name,
		setting: setting.id,
		expected: value,
		...(found && { found }),
		literals: {
			protocol: protocol ?? '',
			windows: windows.name,
			type: found ? typeName(found) : '',
			right: setting.name,
		},
	};
	if (seen.is === 'unseen') return { ...row, status: 'unseen', note: seen.why };
	if (!found) return { ...row, status: 'missing', note: defaultNote(setting.group, windows) };
	if (found.type !== 'REG_DWORD') return { ...row, status: 'wrong', note: 'wrongType' };
	if (found.value === value) return { ...row, status: 'ok' };
	const note = toleratedBy(target, found.value);
	return note ? { ...row, status: 'ok', note } : { ...row, status: 'wrong', note: 'wrongData' };
}

/** Why another number than the one wanted is right as well. */
function toleratedBy({ setting, value }: Target, found: number): NoteId | undefined {
	if (setting.accepts === 'non-zero' && value !== 0 && found !== 0) return 'nonZero';
	if (setting.accepts === 'tls-1-2-bit' && (found & 0x800) !== 0) return 'otherProtocols';
	return undefined;
}

function strayRow(stray: Stray): AuditRow {
	return {
		status: 'stray',
		key: stray.key.key,
		...(stray.kind === 'value' && { name: stray.value.name, found: stray.value.data }),
		note: stray.note,
		literals: { protocol: '', windows: '', type: '', right: stray.right ?? '' },
	};
}
