import { type Damage, damageIn } from './damage.ts';
import { type Bilingual, isBilingual, type Pair, readBilingual } from './read-bilingual.ts';

/** A pair with what is wrong with it. */
export interface JudgedPair extends Pair {
	damages: readonly Damage[];
	/** Whether it holds registry instructions, which somebody may import. */
	isRegistryBlock: boolean;
}

export interface JudgedFile extends Bilingual {
	/** The pairs in which a literal differs, or that hold registry instructions. */
	judged: readonly JudgedPair[];
	damages: number;
}

/** Holds the two halves of a bilingual file against each other; `undefined` for a text that has only one. */
export function judgeBilingual(text: string): JudgedFile | undefined {
	if (!isBilingual(text)) return undefined;
	const file = readBilingual(text);
	const all = file.pairs.map((pair) => ({
		...pair,
		damages: damageIn(pair.english, pair.target),
		isRegistryBlock: /\[[^\]]*HKEY/.test(pair.english),
	}));
	return {
		...file,
		judged: all.filter(({ damages, isRegistryBlock }) => damages.length > 0 || isRegistryBlock),
		damages: all.reduce((sum, { damages }) => sum + damages.length, 0),
	};
}
