import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/content.ts';
import { formatFault } from '../../src/check/fault.ts';
import { readContent } from '../../src/check/tree.ts';

describe('the content', () => {
	it('has no fault', () => {
		expect(checkContent(readContent(process.cwd())).map(formatFault)).toEqual([]);
	});

	it('is checked in less than two seconds of computing', () => {
		const begin = process.cpuUsage();
		checkContent(readContent(process.cwd()));
		const { user, system } = process.cpuUsage(begin);
		expect((user + system) / 1e6).toBeLessThan(2);
	});
});
