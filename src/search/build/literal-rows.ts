import type { LiteralRow } from '../literals/data.ts';
import { literalsIn } from '../literals/literal.ts';
import type { CodeSpan, PageText, Place } from './page-text.ts';

const strengths: Readonly<Record<Place, number>> = {
	title: 4,
	literals: 3,
	heading: 2,
	lead: 2,
	text: 1,
};

/** The literals of a page in their order. */
export const codesOf = ({ sections }: PageText): CodeSpan[] =>
	sections.flatMap(({ blocks }) => blocks.flatMap(({ codes }) => codes));

/** Longer ones are texts: the prose lane has their words. */
const longest = 150;

interface Stand {
	strength: number;
	times: number;
}

/** A page that comes back to a literal tells more of it, but no more than one that is about it. */
const worth = ({ strength, times }: Stand) => strength + Math.min(0.4, Math.floor(times / 2) / 10);

/** Collects where each literal stands. */
export class LiteralRows {
	private readonly rows = new Map<string, { literal: string; targets: Map<number, Stand> }>();

	/** @param target the page, or the entry of a registry of codes */
	add(text: string, target: number, strength: number): void {
		for (const { key, raw, kind } of literalsIn(text)) {
			if (kind === 'path' && raw.length > longest) continue;
			// Lower-case words are words; of numbers only those that name something.
			if ((kind === 'name' || kind === 'value') && !/[A-Z].*[A-Z]|[a-z][A-Z]|\d/.test(raw))
				continue;
			if (kind === 'number' && key.length < 4 && strength < 3) continue;
			const row = this.rows.get(key) ?? { literal: raw, targets: new Map<number, Stand>() };
			const before = row.targets.get(target) ?? { strength: 0, times: 0 };
			row.targets.set(target, {
				strength: Math.max(strength, before.strength),
				times: before.times + 1,
			});
			this.rows.set(key, row);
		}
	}

	addPage(page: PageText, target: number, entryOf: (span: CodeSpan) => number | undefined): void {
		let first = true;
		for (const span of codesOf(page)) {
			const entry = entryOf(span);
			// Of the texts that a page lists, the first is the one that it is named for.
			const named = first && span.place === 'literals' && entry === undefined;
			if (named) first = false;
			this.add(span.text, entry ?? target, strengths[span.place] + (named ? 0.5 : 0));
		}
		this.add(page.title, target, 4);
	}

	all(): LiteralRow[] {
		return [...this.rows.values()].map(({ literal, targets }) => [
			literal,
			...[...targets].flatMap(([target, stand]) => [target, worth(stand)]),
		]);
	}
}
