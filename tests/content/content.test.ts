import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/content.ts';
import { formatFault } from '../../src/check/fault.ts';
import { readContent } from '../../src/check/tree.ts';

describe('the content', () => {
	it('has no fault', () => {
		expect(checkContent(readContent(process.cwd())).map(formatFault)).toEqual([]);
	});
});
