import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command took. */
export interface Cost {
	/** Seconds of processor time, of the command and of every process that it waited for. */
	cpu: number;
	/** Seconds on the clock. */
	wall: number;
	/** Megabytes that the largest of its Node processes held at its peak. */
	memory: number;
}

/** Every Node process notes its peak as it ends. Kilobytes: `maxRSS` has the same unit on every system. */
const noteMemory = `data:text/javascript,${encodeURIComponent(
	"import { appendFileSync } from 'node:fs'; process.on('exit', () => appendFileSync(process.env.BENCH_MEMORY, process.resourceUsage().maxRSS + '\\n'));",
)}`;

/**
 * Runs a command to its end and measures it. The processor time comes from `times`, which every POSIX shell has built
 * in; Node tells it of its own process only.
 *
 * @throws Error with the end of what the command printed, if it fails
 */
export function measure(command: readonly string[], cwd: string): Cost {
	const folder = mkdtempSync(join(tmpdir(), 'handshake-measure-'));
	const notes = join(folder, 'memory');
	const times = join(folder, 'times');
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(
		'sh',
		['-c', '"$@"; status=$?; times > "$BENCH_TIMES"; exit $status', 'sh', ...command],
		{
			cwd,
			encoding: 'utf8',
			maxBuffer: 1 << 28,
			env: {
				...process.env,
				ASTRO_TELEMETRY_DISABLED: '1',
				BENCH_MEMORY: notes,
				BENCH_TIMES: times,
				NODE_OPTIONS: `--import=${noteMemory}`,
			},
		},
	);
	const wall = (performance.now() - start) / 1000;
	if (status !== 0) throw new Error(`${command.join(' ')}\n${(stdout + stderr).slice(-4000)}`);
	const cost = { wall, cpu: childSeconds(readFileSync(times, 'utf8')), memory: peak(notes) };
	rmSync(folder, { recursive: true });
	return cost;
}

/** Two lines: the shell's own user and system time, and that of its children: `0m1.500s 0m0.25s`. */
export function childSeconds(times: string): number {
	const children = times.trim().split('\n').at(-1) ?? '';
	return [...children.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
		(sum, [, minutes, seconds = '']) =>
			sum + Number(minutes) * 60 + Number(seconds.replace(',', '.')),
		0,
	);
}

function peak(notes: string): number {
	const lines = existsSync(notes) ? readFileSync(notes, 'utf8').trim().split('\n') : [];
	return Math.max(0, ...lines.map(Number)) / 1024;
}

export function describeCost({ cpu, wall, memory }: Cost): string {
	return `${cpu.toFixed(1)} s of processor time, ${wall.toFixed(1)} s on the clock, ${memory.toFixed(0)} MB`;
}
