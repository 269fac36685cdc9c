import { createRequire } from 'node:module';
import type { CompatData, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { type FloorBrowser, floor } from './floor.ts';

// MDN's tables, which follow every release of every browser; 20 MB, so read once, and not as a module.
const mdn: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** Says whether MDN knows a feature by this key: `css.selectors.has`. */
export const isKnown = (key: string): boolean => find(key)?.__compat !== undefined;

/** What stands below a key. */
export const namesBelow = (key: string): readonly string[] =>
	Object.keys(find(key) ?? {}).filter((name) => name !== '__compat' && name !== '__meta');

/**
 * The browsers of the floor that lack a feature. What MDN does not know is lacked by nobody; what a browser has in
 * part counts as had.
 */
export function lackedBy(key: string): readonly FloorBrowser[] {
	const support = find(key)?.__compat?.support;
	if (!support) return [];
	return floor.filter((browser) => {
		const statements = support[browser.id];
		const list = Array.isArray(statements) ? statements : [statements];
		return !list.some((statement) => statement && serves(statement, browser.version));
	});
}

function serves(statement: SimpleSupportStatement, version: number): boolean {
	if (statement.flags || statement.prefix || statement.alternative_name) return false;
	const added = numberOf(statement.version_added);
	const removed = statement.version_removed ? numberOf(statement.version_removed) : undefined;
	return added !== undefined && added <= version && (removed === undefined || removed > version);
}

/** `≤79` is in 79 at the latest; `preview` and `false` are in none. */
function numberOf(version: string | boolean | null | undefined): number | undefined {
	const number = Number.parseFloat(String(version).replace('≤', ''));
	return Number.isNaN(number) ? undefined : number;
}

function find(key: string): Identifier | undefined {
	let at: Identifier | undefined = mdn as unknown as Identifier;
	for (const part of key.split('.')) {
		if (!at || !Object.hasOwn(at, part)) return undefined;
		at = at[part];
	}
	return at;
}
