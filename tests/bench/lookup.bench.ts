import { parseArgs } from 'node:util';
import { loadKnowledge, lookup, readableText, textOfFile } from '../../src/lookup/core.ts';
import { busyRows } from './busy.ts';
import { hostileTexts } from './hostile.ts';
import { sentByLocale } from './sent.ts';

/**
 * `npm run bench`: milliseconds for texts of four sizes and for a file of 10 MB against the budget, how long they and
 * texts made to slow a reader down keep a page's own thread busy, and bytes sent; the last two need a build. Each on
 * the clock and in processor time, and beside it how often a plain search for every code would fit into it: a figure
 * that depends less on the machine. `-- --quick` tries everything once, with the two smaller texts.
 */
const { values } = parseArgs({
	options: { runs: { type: 'string', default: '15' }, quick: { type: 'boolean', default: false } },
});
const wanted = values.quick ? 1 : Math.max(1, Number(values.runs));
const knowledge = loadKnowledge(process.cwd());
const lines = [
	"2/10/2021 8:15:01 AM - Server at mx.example.org (192.0.2.7) returned '550 5.4.300 Message expired -> 421 4.4.2 Connection dropped due to SocketError'",
	'2021-02-03T07:41:10.390Z,EX02\\Internet,08D8B1,12,10.20.0.5:41822,192.0.2.36:25,*,,TLS negotiation failed with error SocketError',
	'postfix/smtpd[811]: warning: TLS library problem: error:1425F102:SSL routines:ssl_choose_client_version:unsupported protocol:',
	'Informations de diagnostic pour les administrateurs : 550-5.7.26 This mail has been blocked because the sender is unauthenticated.',
	'Bu ileti teslim edilemedi. Lütfen daha sonra yeniden deneyin veya yöneticinize başvurun. 250-STARTTLS 250 DSN',
].join('\n');
const textOf = (length: number) => lines.repeat(Math.ceil(length / lines.length)).slice(0, length);

const codes = knowledge.signatures.flatMap(({ codes }) => codes);
const plainSearch = (text: string) => codes.filter((literal) => text.includes(literal)).length;

const first = measure(() => lookup(textOf(4096), structuredClone(knowledge)));
console.log(`first lookup, index included: ${inWords(first)}`);
const sizes = [
	{ name: '4 kB', length: 4096, budget: 8, most: 15 },
	{ name: '200 kB', length: 200_000, budget: 50, most: 15 },
	{ name: '2 MB', length: 2_000_000, budget: 400, most: 3 },
	{ name: '10 MB', length: 9_900_000, budget: 2000, most: 3 },
].slice(0, values.quick ? 2 : undefined);
for (const { name, length, budget, most } of sizes) {
	const runs = { length: Math.min(wanted, most) };
	const text = textOf(length);
	const costs = Array.from(runs, () => measure(() => lookup(text, knowledge)));
	const baseline = middle(Array.from(runs, () => measure(() => plainSearch(text))));
	const median = middle(costs);
	const slowest = Math.max(...costs.map(({ wall }) => wall));
	console.log(
		`${name}: median ${inWords(median)}, slowest ${slowest.toFixed(1)} ms, budget ${budget} ms; ${(median.wall / baseline.wall).toFixed(0)} plain searches`,
	);
	if (median.wall > budget) process.exitCode = 1;
}

const texts = new Map(sizes.map(({ name, length }) => [name, textOf(length)]));
const hostile = new Map([...hostileTexts()].slice(0, values.quick ? 1 : undefined));
const [largest, file] = [...texts].at(-1) as [string, string];
const read = await measureAll(async () => {
	const taken = await textOfFile(new File([file], 'send.log'));
	if ('text' in taken) lookup(await readableText(taken.text), knowledge);
});
console.log(
	`${largest} as a file, decoded and read: ${inWords(read)}, budget 2000 ms of processor time`,
);
for (const row of await busyRows('dist', texts, hostile)) console.log(row);
for (const row of sentByLocale('dist')) console.log(row);

interface Milliseconds {
	wall: number;
	cpu: number;
}

function measure(run: () => unknown): Milliseconds {
	const before = process.cpuUsage();
	const start = performance.now();
	run();
	const wall = performance.now() - start;
	const { user, system } = process.cpuUsage(before);
	return { wall, cpu: (user + system) / 1000 };
}

async function measureAll(run: () => Promise<void>): Promise<Milliseconds> {
	const before = process.cpuUsage();
	const start = performance.now();
	await run();
	const wall = performance.now() - start;
	const { user, system } = process.cpuUsage(before);
	return { wall, cpu: (user + system) / 1000 };
}

function middle(costs: readonly Milliseconds[]): Milliseconds {
	const sorted = [...costs].sort((a, b) => a.wall - b.wall);
	return sorted[Math.floor(sorted.length / 2)] as Milliseconds;
}

function inWords({ wall, cpu }: Milliseconds): string {
	return `${wall.toFixed(1)} ms (${cpu.toFixed(1)} of processor time)`;
}
