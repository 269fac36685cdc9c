/**
 * Ends a command that does not do what it was asked, with what its person can mend and no trace of our own code. The
 * lines are out before the process ends, also where a pipe takes them slowly (on Windows).
 */
export function refuse(lines: readonly string[]): Promise<never> {
	return new Promise(() => {
		process.stderr.write(`${lines.join('\n')}\n`, () => process.exit(1));
	});
}
