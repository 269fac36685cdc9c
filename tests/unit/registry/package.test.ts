import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/registry/plan/choices.ts';
import { packedFormats } from '../../../src/registry/workshop/package.ts';

describe('what is packed together', () => {
	it('is what keeps the state before, what changes it and what takes that back', () => {
		expect(packedFormats('reg')).toEqual(['snapshot', 'reg', 'undo-reg']);
		expect(packedFormats('gpp')).toEqual(['snapshot', 'gpp', 'undo-gpp']);
		expect(packedFormats('powershell')).toEqual(['snapshot', 'powershell', 'undo-reg']);
	});

	it.each(formats)('is the same whether one looks at %s or at its undo', (format) => {
		const [snapshot, change, undo] = packedFormats(format);
		expect(snapshot).toBe('snapshot');
		expect([change, undo].filter((each) => each?.startsWith('undo-'))).toEqual([undo]);
		expect(packedFormats(undo as (typeof formats)[number])).toContain(undo);
	});
});
