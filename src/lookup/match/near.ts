import { isEnhanced } from '../extract/code.ts';
import type { RegistryIndex } from '../extract/registry-index.ts';

/**
 * Registered codes that are one slip away from an unknown one: a sign too many, too few, wrong, or
 * exchanged with its neighbour. At most three. Enhanced codes keep their class.
 *
 * @example nearCodes('4.4.371', registries) // ['4.4.317']
 */
export function nearCodes(code: string, registries: RegistryIndex): string[] {
	const near: string[] = [];
	for (const registered of registries.codes) {
		if (/^ALERT|^\d{3}$/.test(registered)) continue;
		const candidate = isEnhanced(code) ? registered.replace(/^X/, code.charAt(0)) : registered;
		if (isEnhanced(code) !== isEnhanced(candidate)) continue;
		// Statuses outside Schannel's range are no slips of those in it.
		if (/^0x/.test(code) && !candidate.startsWith(code.slice(0, 6))) continue;
		if (!near.includes(candidate) && isOneSlip(code, candidate)) near.push(candidate);
	}
	const isSwap = (candidate: string) => candidate.length === code.length;
	return near.sort((a, b) => Number(isSwap(b)) - Number(isSwap(a))).slice(0, 3);
}

/**
 * Costs one pass: skips the common start, then asks whether the rest agrees after one slip. (`slips` of `src/i18n` counts
 * them too, and is a file by itself that search and audit fetch: here it would be one more request of each lookup.)
 */
function isOneSlip(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	const restA = a.slice(at);
	const restB = b.slice(at);
	return (
		restA.slice(1) === restB.slice(1) ||
		restA.slice(1) === restB ||
		restA === restB.slice(1) ||
		(restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
	);
}
