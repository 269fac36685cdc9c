import { fill, fillPlural } from '../../i18n/fill.ts';
import { sentences } from '../../i18n/punctuation.ts';
import type { Repair } from '../plan/stored.ts';
import { clearFile, showFile } from '../workshop/file-block.ts';
import type { AuditMessages, ChoiceData } from '../workshop/workshop-data.ts';
import { encodeUtf16le } from '../writers/encode.ts';
import { writeReg } from '../writers/reg.ts';
import { undoRepair } from './repair.ts';
import type { Snapshot } from './snapshot.ts';

const names = { repair: 'repair.reg', 'undo-repair': 'undo-repair.reg' } as const;

/** Shows the smallest repair with its undo, or says that there is nothing to repair. */
export function showRepair(
	root: HTMLElement,
	repair: Repair,
	snapshot: Snapshot,
	messages: AuditMessages,
	{ catalogue, locale }: ChoiceData,
): void {
	clearRepair(root);
	const say = root.querySelector('[data-repair-summary]') as HTMLElement;
	const writes = repair.filter(({ action }) => action === 'write').length;
	const deletes = repair.length - writes;
	const count = (stem: string, number: number) =>
		number > 0 ? [fillPlural(messages.audit, stem, { count: number }, locale)] : [];
	const said = [...count('repairWrites', writes), ...count('repairDeletes', deletes)];
	say.textContent = sentences(locale, said) || messages.audit.nothingToRepair;
	say.hidden = false;
	if (repair.length === 0) return;
	const date = fill(messages.date, { date: catalogue.review.checked }, locale);
	const show = (output: keyof typeof names, changes: Repair, comment: string) => {
		const block = blockOf(root, output);
		const text = writeReg(changes, { comments: [comment, date] });
		showFile(block, { name: names[output], text, bytes: encodeUtf16le(text) });
	};
	show('repair', repair, messages.repair);
	show('undo-repair', undoRepair(repair, snapshot), messages.undoRepair);
	(root.querySelector('[data-repair]') as HTMLElement).hidden = false;
}

/** Takes the repair off the page. */
export function clearRepair(root: HTMLElement): void {
	(root.querySelector('[data-repair]') as HTMLElement).hidden = true;
	(root.querySelector('[data-repair-summary]') as HTMLElement).hidden = true;
	for (const output of Object.keys(names)) clearFile(blockOf(root, output));
}

function blockOf(root: HTMLElement, output: string): HTMLElement {
	return root.querySelector(`[data-output="${output}"]`)?.closest('figure') as HTMLElement;
}
