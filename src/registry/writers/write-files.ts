import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Choices, type Format, formats } from '../plan/choices.ts';
import { undoPlan } from '../plan/plan.ts';
import { planFor, targetsFor } from '../plan/plan-for.ts';
import { writeAnsible } from './ansible.ts';
import { writeCheck } from './check.ts';
import { writeCmd } from './cmd.ts';
import { writeDsc } from './dsc.ts';
import { fileForms } from './formats.ts';
import { writeGpp } from './gpp.ts';
import { writePowerShell } from './powershell.ts';
import { writeReg } from './reg.ts';
import { writeSnapshot } from './snapshot.ts';

/**
 * The text of one file.
 *
 * @param choices legal ones; `refusalsOf` tells
 * @param comments lines in the language that `fileForms[format].comments` names
 * @returns nothing where the preset only compares and the format would change something
 */
export function writeFormat(
	format: Format,
	choices: Choices,
	catalogue: Catalogue,
	comments: readonly string[] = [],
): string | undefined {
	const plan = planFor(choices, catalogue);
	if (plan.length === 0 && fileForms[format].needsPlan) return undefined;
	const options = { comments, date: catalogue.review.checked };
	switch (format) {
		case 'reg':
			return writeReg(plan, options);
		case 'undo-reg':
			return writeReg(undoPlan(plan), options);
		case 'powershell':
			return writePowerShell(plan, options);
		case 'cmd':
			return writeCmd(plan, options);
		case 'check':
			return writeCheck(targetsFor(choices, catalogue), options);
		case 'snapshot':
			return writeSnapshot(plan, options);
		case 'gpp':
			return writeGpp(plan, options);
		case 'undo-gpp':
			return writeGpp(undoPlan(plan), options);
		case 'dsc':
			return writeDsc(plan, options);
		case 'undo-dsc':
			return writeDsc(undoPlan(plan), options);
		case 'ansible':
			return writeAnsible(plan, options);
		case 'undo-ansible':
			return writeAnsible(undoPlan(plan), options);
	}
}

/**
 * The texts of all files that the choices lead to; none for a format that would change something and must not.
 *
 * @param choices legal ones; `refusalsOf` tells
 * @param commentsOf the comment lines of a format
 */
export function writeFiles(
	choices: Choices,
	catalogue: Catalogue,
	commentsOf: (format: Format) => readonly string[] = () => [],
): ReadonlyMap<Format, string> {
	return new Map(
		formats.flatMap((format): [Format, string][] => {
			const text = writeFormat(format, choices, catalogue, commentsOf(format));
			return text === undefined ? [] : [[format, text]];
		}),
	);
}
