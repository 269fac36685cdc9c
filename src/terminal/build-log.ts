import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import astroLog from 'astro/logger/node';

/** The lines of integrations that Astro itself runs; what is left is ours, and worth a line. */
const astros: ReadonlySet<string | null> = new Set([
	...['assets', 'build', 'content', 'islands', 'middleware', 'router', 'types', 'vite'],
	...['SKIP_FORMAT', null],
]);

/** A page or file that was written, as Astro announces it: with a branch of a tree before its path. */
const written = '├─';
const total = /(\d+) page\(s\) built in/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
const colours = /\u001b\[[0-9;]*m/g;

/** Where lines go, and whether the last one can be written over. */
export interface Terminal {
	write(text: string): unknown;
	readonly isTTY?: boolean;
}

/**
 * What a build says: how far it is, what our own integrations did, how many pages there are and how long it took.
 * Warnings and errors pass as they are. Astro names every file, which for this site is a thousand lines.
 */
export function buildLog(
	terminal: Terminal,
	problems: (message: AstroLoggerMessage) => void,
): AstroLoggerDestination {
	const start = performance.now();
	let files = 0;
	let open = false;
	const line = (text: string) => {
		terminal.write(`${open ? '\r\u001b[K' : ''}${text}\n`);
		open = false;
	};
	const progress = () => {
		if (terminal.isTTY) {
			terminal.write(`\r\u001b[K  ${files} files`);
			open = true;
		} else if (files % 250 === 0) line(`  ${files} files`);
	};
	return {
		write(message) {
			const text = message.message.replace(colours, '').trim();
			if (message.level !== 'info') {
				if (open) line(`  ${files} files`);
				problems(message);
			} else if (text.startsWith(written)) {
				files++;
				progress();
			} else if (!astros.has(message.label)) {
				line(`  ${message.label}: ${text}`);
			} else {
				const [, pages] = total.exec(text) ?? [];
				const seconds = ((performance.now() - start) / 1000).toFixed(1);
				if (pages) line(`Built ${pages} pages in ${seconds} s.`);
			}
		},
	};
}

/** Astro calls this for the destination that `astro.config.mjs` names. */
export default function destination(): AstroLoggerDestination {
	const asAstro = astroLog();
	return buildLog(process.stdout, (message) => asAstro.write(message));
}
