import { byRules, type Rules } from './rules.ts';

/** What Snowball leaves different in forms of one word: `отклонён`, `отклонил`; `ошибок`, `ошибка`. */
const alternations: Rules = [
	[/^(.{4,})ен$/u, '$1'],
	[/^(.{5,})ат$/u, '$1'],
	[/^(.{3,})[ое]([кц])$/u, '$1$2'],
];

/**
 * Snowball's stemmer for words as they are typed: `ё` as `е`.
 *
 * @example russianStem(snowball)('отклонено') // 'отклон'
 */
export function russianStem(snowball: (word: string) => string): (word: string) => string {
	return (word) => byRules(alternations, snowball(word.replace(/ё/g, 'е')));
}
