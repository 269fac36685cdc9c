import { type JudgedFile, sayDamage } from '../check/core.ts';
import { registryEffect } from './registry-effect.ts';

/** What is wrong in a bilingual file, a line each: `file:24: af05f-107: SMTP code "421 4.4.2" is missing`. */
export function bilingualReport(file: string, { judged }: JudgedFile): string[] {
	return judged.flatMap(({ id, line, damages, isRegistryBlock, target, english }) => [
		...damages.map((damage) => `${file}:${line}: ${id}: ${sayDamage(damage)}`),
		...(isRegistryBlock
			? [
					`${file}:${line}: ${id}: importing this block does the following:`,
					...registryEffect(target, english).map((effect) => `    ${effect}`),
				]
			: []),
	]);
}
