import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readableText } from '../../../src/lookup/core.ts';
import { judge } from '../../corpus/judge.ts';
import { knowledge } from './known.ts';

interface Reported {
	name: string;
	causes: string[];
	text: string;
}

const reported = parse(
	readFileSync(new URL('reported.yaml', import.meta.url), 'utf8'),
) as Reported[];

describe('a reported text', () => {
	it.each(reported.map((each) => [each.name, each] as const))('%s', async (name, each) => {
		const text = await readableText(each.text);
		const sample = { file: name, causes: each.causes, software: '', language: '', text };
		const { verdict, said } = judge(sample, knowledge);
		expect(['right', 'acceptable'], `${said}, not ${each.causes}`).toContain(verdict);
	});
});
