import { slips } from '../../i18n/slips.ts';

/** Names of families of protocols: another number behind one is another protocol, no slip. */
const families = /^(?:d?tls|ssl|pct)$/;

/**
 * The name that a slip of the hand made another of: other marks or spaces, a `v` before the version, or of its letters
 * one or two wrong, missing, doubled or exchanged. The digits must be the same. Nothing where it may be meant as it is.
 *
 * @param name folded
 */
export function nearName(name: string, right: readonly string[]): string | undefined {
	if (name.length > 60) return undefined;
	const own = partsOf(name);
	const near = right.filter((candidate) => {
		const other = partsOf(candidate.toLowerCase());
		if (own.digits !== other.digits) return false;
		if (own.letters === other.letters) return true;
		if (families.test(own.letters) || own.letters.length < 3) return false;
		const most = other.letters.length > 9 ? 2 : 1;
		return slips(own.letters, other.letters, most) <= most;
	});
	return near.length === 1 ? near[0] : undefined;
}

function partsOf(name: string): { letters: string; digits: string } {
	const bare = name.replace(/^(d?tls|ssl|pct)[\W_]*v(?:er(?:sion)?)?[\W_]*(?=\d)/, '$1');
	return { letters: bare.replace(/[\P{L}]/gu, ''), digits: bare.replace(/\D/g, '') };
}
