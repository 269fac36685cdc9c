import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { slowest } from './slowest.ts';

/**
 * `npm test`: runs every stage, whatever the others found, and reports them together. Two lanes keep two cores
 * busy; what the quiet one says is shown when a stage ends, what the long one says as it comes.
 *
 * The long lane has two browsers at work, each of several processes, and twice the work of the quiet one. A second
 * worker there would only make both slower.
 */
const quiet = ['check:content', 'check:floor', 'check:lint', 'check:types', 'test:unit'];
const long = ['test:browser'];
const more: Readonly<Record<string, readonly string[]>> = { 'test:unit': ['--maxWorkers=1'] };

interface Outcome {
	readonly stage: string;
	readonly passed: boolean;
	readonly seconds: number;
}

/** Reports of a run before this one must not be taken for this one's. */
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results/stages', { recursive: true });

const outcomes = (await Promise.all([lane(quiet, false), lane(long, true)])).flat();

console.log('\nThe ten slowest tests:');
for (const { seconds, title } of slowest(10))
	console.log(`${seconds.toFixed(1).padStart(7)} s  ${title}`);
console.log('\nStages:');
for (const { stage, passed, seconds } of outcomes)
	console.log(`${seconds.toFixed(0).padStart(5)} s  ${passed ? 'passed' : 'FAILED'}  ${stage}`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;

async function lane(stages: readonly string[], aloud: boolean): Promise<Outcome[]> {
	const done: Outcome[] = [];
	for (const stage of stages) done.push(await run(stage, aloud));
	return done;
}

async function run(stage: string, aloud: boolean): Promise<Outcome> {
	const start = performance.now();
	const log = createWriteStream(`test-results/stages/${stage.replace(':', '-')}.log`);
	const parts: Buffer[] = [];
	const child = spawn('npm', ['run', stage, '--', ...(more[stage] ?? [])], {
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
	});
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (part: Buffer) => {
			log.write(part);
			if (aloud) process.stdout.write(part);
			else parts.push(part);
		});
	}
	const passed = await new Promise<boolean>((resolve) => {
		child.on('error', () => resolve(false));
		child.on('close', (code) => resolve(code === 0));
	});
	log.end();
	await finished(log);
	const seconds = (performance.now() - start) / 1000;
	process.stdout.write(Buffer.concat(parts));
	console.log(`\n— ${stage}: ${passed ? 'passed' : 'FAILED'} after ${seconds.toFixed(0)} s\n`);
	return { stage, passed, seconds };
}
