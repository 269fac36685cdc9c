import type { Catalogue } from '../catalogue/catalogue.ts';
import { defaultChoices } from '../plan/choices.ts';
import { undoPlan } from '../plan/plan.ts';
import { planFor } from '../plan/plan-for.ts';
import { encodeUtf16le } from './encode.ts';
import { writeReg } from './reg.ts';

/** A preset's file without any option: what an article shows and offers for download. */
export interface FixFile {
	name: string;
	/** How many values it writes or deletes. */
	values: number;
	text: string;
}

/** The file of a preset and the one that undoes it. The same in every language: it has no comment but its name. */
export function fixFile(catalogue: Catalogue, preset: string, undo: boolean): FixFile {
	const plan = planFor(defaultChoices(catalogue, preset), catalogue);
	const name = `${undo ? 'undo-' : ''}${preset}.reg`;
	const comments = [`${name} - Handshake, ${catalogue.review.checked}`];
	const changes = undo ? undoPlan(plan) : plan;
	return { name, values: plan.length, text: writeReg(changes, { comments }) };
}

/** The bytes of a `.reg` file as Windows writes them: UTF-16LE with a byte order mark. */
export const regBytes = encodeUtf16le;
