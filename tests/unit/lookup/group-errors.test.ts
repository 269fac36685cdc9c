import { expect, it } from 'vitest';
import { groupErrors } from '../../../src/lookup/pages/group-errors.ts';

it('groups errors by where each is met first, then by its first cause, in the order given', () => {
	const errors = [
		{ id: 'a', seenIn: ['queue', 'bounce'], causes: ['dns', 'network'] },
		{ id: 'b', seenIn: ['bounce'], causes: ['network'] },
		{ id: 'c', seenIn: ['bounce'], causes: ['dns'] },
	];
	const groups = groupErrors(errors, ['bounce', 'queue', 'client'], ['dns', 'network', 'policy']);
	const told = groups.map(({ place, count, families }) => [
		place,
		count,
		...families.map(({ cause, errors: members }) => `${cause}: ${members.map(({ id }) => id)}`),
	]);
	expect(told).toEqual([
		['bounce', 2, 'dns: c', 'network: b'],
		['queue', 1, 'dns: a'],
	]);
});
