import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/core.ts';
import { formatFault } from '../../src/content-files/fault.ts';
import { readContent } from '../../src/content-files/tree.ts';

describe('the content', () => {
	it('has no fault', () => {
		expect(checkContent(readContent(process.cwd())).map(formatFault)).toEqual([]);
	});
});
