import type { Catalogue } from '../catalogue/catalogue.ts';
import type { StoredData } from '../plan/stored.ts';
import type { Audit, AuditRow } from './audit.ts';
import { sightOf } from './seen.ts';
import { placeOf, type Snapshot } from './snapshot.ts';

/** One server: what was read of it, and what there is to say about that. */
export interface AuditedServer {
	name: string;
	snapshot: Snapshot;
	audit: Audit;
}

/** What one server has in a place. Missing `status`: nothing is wanted of it there. */
export interface FleetCell {
	status?: AuditRow['status'];
	found?: StoredData;
	/** Whether the server's text shows the place; where it does and nothing was found, nothing is there. */
	isSeen: boolean;
}

/** A value, or a key, on every server. */
export interface FleetRow {
	key: string;
	name?: string;
	expected?: number;
	cells: readonly FleetCell[];
	/** Two servers are known not to have the same there. */
	differs: boolean;
}

/** What Extended Protection of Exchange wants alike on all servers (its script checks it first). */
const alike: readonly string[] = ['tls-1-0', 'tls-1-1', 'tls-1-2', 'dotnet-4'];

/** The rows of all servers side by side, and values that must be alike where they are not. */
export function compareServers(
	servers: readonly AuditedServer[],
	{ settings }: Catalogue,
): readonly FleetRow[] {
	const places = new Map<string, Pick<FleetRow, 'key' | 'name' | 'expected'>>();
	for (const { audit } of servers) {
		for (const { key, name, expected } of audit.rows) {
			const place = name === undefined ? key.toLowerCase() : placeOf(key, name);
			if (!places.has(place))
				places.set(place, {
					key,
					...(name !== undefined && { name }),
					...(expected !== undefined && { expected }),
				});
		}
	}
	const asked = new Set(places.keys());
	for (const { group, key, name } of settings) {
		const place = placeOf(key, name);
		if (alike.includes(group) && !places.has(place)) places.set(place, { key, name });
	}
	const sights = servers.map(({ snapshot }) => sightOf(snapshot));
	return [...places].flatMap(([place, { key, name, expected }]) => {
		const cells = servers.map(({ audit }, at): FleetCell => {
			const row = audit.rows.find((row) => row.key === key && row.name === name);
			const status = row && { status: row.status };
			if (name === undefined) return { ...status, isSeen: row !== undefined };
			const seen = sights[at]?.value(key, name);
			const found = seen?.is === 'there' ? { found: seen.value.data } : {};
			return { ...status, ...found, isSeen: seen !== undefined && seen.is !== 'unseen' };
		});
		const states = new Set(
			name === undefined
				? cells.map(({ status }) => status ?? '')
				: cells.filter(({ isSeen }) => isSeen).map(({ found }) => JSON.stringify(found ?? '')),
		);
		const differs = states.size > 1;
		if (!asked.has(place) && !differs) return [];
		return [
			{
				key,
				...(name !== undefined && { name }),
				...(expected !== undefined && { expected }),
				cells,
				differs,
			},
		];
	});
}
