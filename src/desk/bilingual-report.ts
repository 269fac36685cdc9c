import registry from '#content/messages/en/registry.json' with { type: 'json' };
import { type JudgedFile, sayDamage } from '../check/core.ts';
import { readPaste } from '../registry/core.ts';
import { registryEffect } from './registry-effect.ts';

/** What is wrong in a bilingual file, a line each: `file:24: af05f-107: SMTP code "421 4.4.2" is missing`. */
export function bilingualReport(file: string, { judged }: JudgedFile): string[] {
	return judged.flatMap(({ id, line, damages, isRegistryBlock, target, english }) => [
		...damages.map((damage) => `${file}:${line}: ${id}: ${sayDamage(damage)}`),
		...(isRegistryBlock
			? [
					`${file}:${line}: ${id}: importing this block does the following:`,
					...sayEffect(target, english).map((effect) => `    ${effect}`),
				]
			: []),
	]);
}

const reasons: Readonly<Record<string, string>> = registry.readFaults;

/** What an import does, in lines; the last says how much of it is as the English has it. */
export function sayEffect(target: string, english: string): string[] {
	const { effects, done, of } = registryEffect(target, english, readPaste);
	const lines = effects.map(({ kind, text, key, isKnown, why }) => {
		if (kind === 'noEffect') return `has no effect: ${text}; ${why && reasons[why]}`;
		const where = `${key}${isKnown ? '' : ', which the English does not name'}`;
		return kind === 'opens' ? `opens the key ${where}` : `sets ${text} in ${where}`;
	});
	return [...lines, `${done} of ${of} values are set as the English asks`];
}
