/** What a header says that another value was wanted for; `undefined` where it does what is wanted. */
export function headerFault(
	name: string,
	wanted: string,
	found: string | null,
): string | undefined {
	if (found !== null && (same[name] ?? equal)(wanted, found)) return undefined;
	return `${name} is ${found === null ? 'missing' : `"${found}"`}, should be "${wanted}"`;
}

type Comparison = (wanted: string, found: string) => boolean;

const equal: Comparison = (wanted, found) => words(wanted).join() === words(found).join();

/** Headers in which different values do the same. */
const same: Readonly<Record<string, Comparison>> = {
	'Content-Type': sameType,
	'Cache-Control': sameCaching,
	// A server may add the name of the file.
	'Content-Disposition': (wanted, found) => found.split(';')[0]?.trim() === wanted,
};

const words = (value: string) =>
	value
		.trim()
		.toLowerCase()
		.split(/[\s;,]+/);

/** Types that mean the same; the first is the one that we ask for. */
const aliases = [
	['text/javascript', 'application/javascript'],
	['application/xml', 'text/xml'],
];

function sameType(wanted: string, found: string): boolean {
	const [type, charset] = parts(wanted);
	const [foundType, foundCharset] = parts(found);
	const kept = aliases.some((group) => group.includes(type) && group.includes(foundType));
	if (type !== foundType && !kept) return false;
	// Of what has no charset, none may be said; but UTF-8 is what JSON, XML and SVG are anyway.
	const harmless = type !== 'application/octet-stream' && foundCharset === 'utf-8';
	return charset === foundCharset || (charset === undefined && harmless);
}

function parts(value: string): [type: string, charset: string | undefined] {
	const [type = '', ...parameters] = value.toLowerCase().split(';');
	const charset = parameters.map((each) => /^\s*charset="?([^"\s]+)/.exec(each)?.[1]).find(Boolean);
	return [type.trim(), charset];
}

const month = 30 * 86_400;

function sameCaching(wanted: string, found: string): boolean {
	const maxAge = Number(/max-age=(\d+)/.exec(found)?.[1] ?? Number.NaN);
	const asksAgain = /no-cache|no-store/.test(found) || maxAge === 0;
	if (wanted === 'no-cache') return asksAgain;
	return !asksAgain && maxAge >= (wanted.includes('immutable') ? month : 0);
}
