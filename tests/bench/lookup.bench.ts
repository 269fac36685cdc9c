import { loadKnowledge, lookup } from '../../src/lookup/core.ts';
import { sentByLocale } from './sent.ts';

/** `npm run bench`: milliseconds for texts of 4 kB and 200 kB against the budget, and bytes sent. */
const knowledge = loadKnowledge(process.cwd());
const lines = [
	"2/10/2021 8:15:01 AM - Server at mx.example.org (192.0.2.7) returned '550 5.4.300 Message expired -> 421 4.4.2 Connection dropped due to SocketError'",
	'2021-02-03T07:41:10.390Z,EX02\\Internet,08D8B1,12,10.20.0.5:41822,192.0.2.36:25,*,,TLS negotiation failed with error SocketError',
	'postfix/smtpd[811]: warning: TLS library problem: error:1425F102:SSL routines:ssl_choose_client_version:unsupported protocol:',
	'Informations de diagnostic pour les administrateurs : 550-5.7.26 This mail has been blocked because the sender is unauthenticated.',
	'Bu ileti teslim edilemedi. Lütfen daha sonra yeniden deneyin veya yöneticinize başvurun. 250-STARTTLS 250 DSN',
].join('\n');
const textOf = (length: number) => lines.repeat(Math.ceil(length / lines.length)).slice(0, length);

const first = measure(() => lookup(textOf(4096), structuredClone(knowledge)));
console.log(`first lookup, index included: ${first.toFixed(1)} ms`);
for (const [name, length, budget] of [
	['4 kB', 4096, 8],
	['200 kB', 200_000, 50],
] as const) {
	const text = textOf(length);
	const times = Array.from({ length: 15 }, () => measure(() => lookup(text, knowledge)));
	const median = times.sort((a, b) => a - b)[7] as number;
	const slowest = times.at(-1) as number;
	console.log(
		`${name}: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms, budget ${budget} ms`,
	);
	if (median > budget) process.exitCode = 1;
}

for (const row of sentByLocale('dist')) console.log(row);

function measure(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}
