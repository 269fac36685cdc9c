import { SourceMap } from 'node:module';
import browserslist from 'browserslist';
import { browserslistToTargets, transform } from 'lightningcss';

const targets = browserslistToTargets(browserslist());

/** A style sheet as a build compiles it for the floor, and from which line of the source each line came. */
export function compiledSheet(file: string, css: string) {
	const { code, map } = transform({
		filename: file,
		code: Buffer.from(css),
		targets,
		sourceMap: true,
		errorRecovery: true,
	});
	const lines = map ? new SourceMap(JSON.parse(map.toString())) : undefined;
	/** @param line 1-based, as what comes back */
	const sourceLine = (line: number): number => {
		const entry = lines?.findEntry(line - 1, Number.MAX_SAFE_INTEGER);
		return entry && 'originalLine' in entry ? entry.originalLine + 1 : line;
	};
	return { css: code.toString(), sourceLine };
}
