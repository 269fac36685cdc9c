import { damageIn } from './damage.ts';
import { type Bilingual, isBilingual, type JudgedPair, readBilingual } from './read-bilingual.ts';
import { isRegistryBlock } from './registry-block.ts';

/** A bilingual file with what is wrong in it. */
export interface JudgedFile extends Bilingual {
	pairs: readonly JudgedPair[];
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
		isRegistryBlock: isRegistryBlock(pair.english),
	}));
	return {
		...file,
		pairs: all,
		judged: all.filter(({ damages, isRegistryBlock }) => damages.length > 0 || isRegistryBlock),
		damages: all.reduce((sum, { damages }) => sum + damages.length, 0),
	};
}
