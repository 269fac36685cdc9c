import { expect, it } from 'vitest';
import { readOptions } from '../../../src/terminal/options.ts';

const usage = 'npm run build -- [--locales tr,he]';
const read = (...words: string[]) =>
	readOptions(words, usage, { locales: { type: 'string' }, preview: { type: 'boolean' } });

it('options are read', () =>
	expect(read('--locales', 'tr,he', '--preview')).toEqual({
		values: { locales: 'tr,he', preview: true },
	}));

it('help says how the command is typed, and is no failure', () =>
	expect(read('--help')).toEqual({ said: usage, isFailure: false }));

it.each([
	['an option that there is not', ['--local', 'tr'], "Unknown option '--local'"],
	['an option without its value', ['--locales'], "Option '--locales <value>' argument missing"],
	['a word too many', ['tr'], /^Unexpected argument 'tr'/],
])('%s is named in one line, with the usage', (_, words, said) => {
	const result = read(...words);
	expect(result).toEqual({
		said: expect.stringMatching(said),
		isFailure: true,
	});
	expect('said' in result && result.said.endsWith(`; usage: ${usage}`)).toBe(true);
	expect('said' in result && result.said).not.toContain('\n');
});
