import { readFileSync } from 'node:fs';

interface Timed {
	readonly title: string;
	readonly seconds: number;
}

interface BrowserSuite {
	readonly file: string;
	readonly suites?: readonly BrowserSuite[];
	readonly specs?: readonly {
		readonly title: string;
		readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
	}[];
}

interface UnitReport {
	readonly testResults: readonly {
		readonly name: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number }[];
	}[];
}

/** The slowest tests of the reports in `test-results`, the slowest first. What has no report has no times. */
export function slowest(count: number): Timed[] {
	const unit = report<UnitReport>('vitest.json')?.testResults ?? [];
	const browser = report<{ suites: BrowserSuite[] }>('browser.json')?.suites ?? [];
	return [...unit.flatMap(unitTimes), ...browser.flatMap(browserTimes)]
		.sort((a, b) => b.seconds - a.seconds)
		.slice(0, count);
}

function report<T>(file: string): T | undefined {
	try {
		return JSON.parse(readFileSync(`test-results/${file}`, 'utf8'));
	} catch {
		return undefined;
	}
}

function unitTimes({ name, assertionResults }: UnitReport['testResults'][number]): Timed[] {
	const file = name.replaceAll('\\', '/').replace(/^.*\/tests\//, '');
	return assertionResults.map(({ fullName, duration = 0 }) => ({
		title: `${file}: ${fullName}`,
		seconds: duration / 1000,
	}));
}

function browserTimes({ file, suites = [], specs = [] }: BrowserSuite): Timed[] {
	const own = specs.flatMap(({ title, tests }) =>
		tests.map(({ results }) => ({
			title: `browser/${file}: ${title}`,
			seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
		})),
	);
	return [...own, ...suites.flatMap(browserTimes)];
}
