import { beforeAll, describe, expect, it } from 'vitest';
import { fixFile, regBytes } from '../../src/registry/core.ts';
import { catalogue, protocols } from '../unit/registry/data.ts';
import { startWine, type Wine } from './wine.ts';

/** The two files that the article offers, as they are downloaded, in the registry of a new Windows. */
describe('the files of the article in Wine’s regedit', () => {
	const key = (side: string) => `${protocols}\\TLS 1.2\\${side}`;
	const apply = fixFile(catalogue, 'enable-tls-1-2', false);
	const undo = fixFile(catalogue, 'enable-tls-1-2', true);
	let wine: Wine;

	beforeAll(() => {
		wine = startWine();
		wine.write(apply.name, regBytes(apply.text));
		wine.write(undo.name, regBytes(undo.text));
		const query = (file: string) =>
			['Client', 'Server'].map((side) => `reg query "${key(side)}" >>${file} 2>nul`);
		wine.run([
			`regedit /S ${apply.name}`,
			...query('applied.txt'),
			`regedit /S ${undo.name}`,
			...query('undone.txt'),
		]);
		return () => wine.close();
	});

	it('writes the four values, and they read back', () => {
		const values = wine
			.read('applied.txt')
			.split(/\r?\n/)
			.map((line) =>
				line
					.trim()
					.split(/\s{2,}|\t/)
					.join(' '),
			)
			.filter((line) => line !== '');
		const four = ['DisabledByDefault REG_DWORD 0x0', 'Enabled REG_DWORD 0x1'];
		expect(values).toEqual([key('Client'), ...four, key('Server'), ...four]);
	});

	it('takes them back, and they are gone', () => {
		expect(wine.read('undone.txt')).not.toMatch(/REG_DWORD/);
	});
});
