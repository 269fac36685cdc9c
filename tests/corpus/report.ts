import { type Judged, verdicts } from './judge.ts';

/** The figures of a run as lines: overall, by cause, software and language, then what was false and what was missed. */
export function report(judged: readonly Judged[]): string[] {
	const wrong = judged.filter(({ verdict }) => verdict === 'wrong' || verdict === 'nothing');
	const claims = judged.flatMap(({ sample, falseClaims }) =>
		falseClaims.map((claim) => `  ${sample.file} ${claim}, not ${sample.causes.join(' ')}`),
	);
	return [
		`${judged.length} texts`,
		...table('verdict', judged, () => 'all'),
		...table('cause', judged, ({ sample }) => sample.causes[0] ?? ''),
		...table('software', judged, ({ sample }) => sample.software),
		...table('language', judged, ({ sample }) => sample.language),
		'',
		`false claims about TLS: ${claims.length}`,
		...claims,
		'',
		`not right: ${wrong.length}`,
		...wrong.map(
			({ sample, verdict, said }) =>
				`  ${verdict}  ${sample.file}: ${said}, not ${sample.causes.join(' ')}`,
		),
	];
}

/** One row a group, largest first; nothing where no text names its group. */
function table(title: string, judged: readonly Judged[], key: (each: Judged) => string): string[] {
	const groups = Map.groupBy(judged, key);
	groups.delete('');
	if (groups.size === 0) return [];
	const rows = [...groups].sort(([, a], [, b]) => b.length - a.length);
	const head = `${title.padEnd(20)}${'n'.padStart(6)}${verdicts.map((name) => name.padStart(12)).join('')}`;
	return [
		'',
		head,
		...rows.map(([name, own]) => {
			const counts = verdicts.map(
				(verdict) => own.filter((each) => each.verdict === verdict).length,
			);
			return `${name.padEnd(20)}${String(own.length).padStart(6)}${counts.map((count) => String(count || '·').padStart(12)).join('')}`;
		}),
	];
}
