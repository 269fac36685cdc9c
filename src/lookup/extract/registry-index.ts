import { canonicalCode } from '../knowledge/canonical-code.ts';
import type { Knowledge, KnownCode } from '../knowledge/knowledge.ts';
import { isEnhanced } from './code.ts';

/** The registered codes, to be asked by canonical code. */
export interface RegistryIndex {
	/**
	 * Every registration of a code with its reply code, the one that fits best first; empty for an unknown code.
	 * `any` finds those that are bound to some reply code too.
	 */
	find(code: string, reply?: string): readonly KnownCode[];
	/** Whether a code is registered with any reply code. */
	has(code: string): boolean;
	/** A symbol or word as the canonical code it means, else unchanged. */
	resolve(name: string): string;
	/** Every code that is registered, and every symbol; enhanced codes with their class open (`X.4.2`). */
	codes: readonly string[];
}

/** Builds the index; costs one pass over the registries. */
export function indexRegistries({ codes }: Knowledge): RegistryIndex {
	const byCode = new Map<string, KnownCode[]>();
	const byName = new Map<string, string>();
	const symbols = codes.flatMap(({ names = [] }) => names.filter((name) => /^[A-Z_]+$/.test(name)));
	const ranges = codes.filter(({ to }) => to !== undefined);
	for (const known of codes) {
		const code = canonical(known);
		byCode.set(code, [...(byCode.get(code) ?? []), known]);
		for (const name of known.names ?? []) byName.set(name.toUpperCase(), code);
	}
	const known = new Map<string, readonly KnownCode[]>();
	const registrations = (code: string) => {
		const before = known.get(code);
		if (before) return before;
		const own = registrationsOf(code);
		// A text may hold any number of codes that are none.
		if (known.size < 10_000) known.set(code, own);
		return own;
	};
	const registrationsOf = (code: string) => {
		const exact = byCode.get(byName.get(code.toUpperCase()) ?? code) ?? [];
		const open = isEnhanced(code) ? (byCode.get(`X${code.slice(1)}`) ?? []) : [];
		const within = ranges.filter((range) => range.code !== code && isWithin(code, range));
		return [...exact, ...within, ...open];
	};
	return {
		find: (code, reply) =>
			registrations(code)
				.filter(({ basic }) => reply === 'any' || basic === undefined || basic === reply)
				.sort((a, b) => Number(b.basic !== undefined) - Number(a.basic !== undefined)),
		has: (code) => registrations(code).length > 0,
		resolve: (name) => byName.get(name.toUpperCase()) ?? name,
		codes: [...byCode.keys(), ...symbols],
	};
}

function canonical({ family, code }: KnownCode): string {
	if (family === 'tls-alert') return `ALERT ${code}`;
	if (family === 'openssl-reason') return `0A000${code.toUpperCase()}`;
	return canonicalCode(code);
}

function isWithin(code: string, { code: from, to }: KnownCode): boolean {
	const prefix = from.slice(0, from.lastIndexOf('.') + 1);
	if (!to || !code.startsWith(prefix)) return false;
	const detail = (of: string) => Number(of.slice(prefix.length));
	return detail(code) >= detail(from) && detail(code) <= detail(to);
}
