import { expect, test } from 'vitest';
import { isOld } from '../../../src/pocket/age.ts';

test.each([
	['2026-01-15', '2026-07-14', false],
	['2026-01-15', '2026-07-16', true],
	['2026-10-01', '2027-03-31', false],
	['2026-10-01', '2027-04-02', true],
	// A clock that is wrong by years is no reason to trust old facts less than a right one.
	['2026-10-01', '2012-01-01', false],
])('a file of %s is old on %s: %s', (made, now, old) => {
	expect(isOld(new Date(made), 6, Date.parse(now))).toBe(old);
});
