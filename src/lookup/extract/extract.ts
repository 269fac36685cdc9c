import type { Span } from '../text/offset-map.ts';
import { type Chain, readChains } from './chain.ts';
import { type CodeRead, isEnhanced } from './code.ts';
import { extractNumbers } from './extract-number.ts';
import {
	extractFields,
	extractHosts,
	extractTimes,
	type FieldRead,
	type HostRead,
} from './extract-place.ts';
import { extractStatusCodes } from './extract-status.ts';
import type { RegistryIndex } from './registry-index.ts';
import { type Weights, weigh } from './weight.ts';

/** What stands in a text, with positions in the normalised text. */
export interface Extract {
	/** In order of position. */
	codes: CodeRead[];
	hosts: HostRead[];
	times: Span[];
	fields: FieldRead[];
	chain: Chain;
	weights: Weights;
}

/** More than this many codes of one text are not told apart any more; the first ones are kept. */
const mostCodes = 5000;

/** Reads codes, hosts, times, fields and chains out of normalised text. */
export function extract(text: string, registries: RegistryIndex): Extract {
	const isKnown = (code: string) => registries.has(code);
	const numbers = extractNumbers(text, isKnown).map((read) => ({
		...read,
		code: registries.resolve(read.code),
	}));
	const codes = [...extractStatusCodes(text, isKnown), ...numbers]
		.sort((a, b) => a.start - b.start || b.end - a.end)
		.slice(0, mostCodes);
	return {
		codes,
		hosts: extractHosts(text),
		times: extractTimes(text),
		fields: extractFields(text),
		chain: readChains(text),
		weights: weigh(text),
	};
}

/** The reply code that an enhanced code stands with: the code before it, if nothing else is between. */
export function replyOf(codes: readonly CodeRead[], index: number): string | undefined {
	const read = codes[index];
	const before = codes[index - 1];
	if (!read || !before || !isEnhanced(read.code)) return undefined;
	return read.start - before.end <= 14 && /^[2-5]\d\d$/.test(before.code) ? before.code : undefined;
}
