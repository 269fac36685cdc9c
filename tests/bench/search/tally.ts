import { type Golden, placeOf } from '../../search-golden/goldens.ts';

interface Row {
	queries: number;
	first: number;
	three: number;
	kept: number;
	reciprocal: number;
}

/** Counts how well an engine answers, by language and by kind. */
export class Tally {
	private readonly rows = new Map<string, Row>();

	add({ locale, kind, expected, rank }: Golden, paths: readonly string[]): void {
		const place = placeOf(paths, expected);
		for (const name of ['all', locale, kind]) {
			const row = this.rows.get(name) ?? { queries: 0, first: 0, three: 0, kept: 0, reciprocal: 0 };
			row.queries++;
			if (place === 0) row.first++;
			if (place >= 0 && place < 3) row.three++;
			if (place >= 0 && place < rank) row.kept++;
			if (place >= 0) row.reciprocal += 1 / (place + 1);
			this.rows.set(name, row);
		}
	}

	/** A table: in per cent first, among three, within the wanted place; and the mean reciprocal rank. */
	print(engine: string): void {
		console.log(`\n${engine}\n${'queries'.padStart(26)}  first  top 3  kept   MRR`);
		for (const [name, { queries, first, three, kept, reciprocal }] of this.rows) {
			const percent = (count: number) => `${Math.round((100 * count) / queries)} %`.padStart(6);
			const mean = (reciprocal / queries).toFixed(2);
			console.log(
				`${name.padEnd(18)}${String(queries).padStart(8)} ${percent(first)} ${percent(three)} ${percent(kept)}  ${mean}`,
			);
		}
	}
}
