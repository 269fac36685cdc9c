import { runInNewContext } from 'node:vm';
import { stemmer } from '@orama/stemmers/german';
import { expect, test } from 'vitest';
import { stemmerCall, stemmerScript } from '../../../src/pocket/made/stemmer.ts';

const used = new Set(['@orama/stemmers/german', '@orama/stemmers/dutch']);

async function stemmed(locale: string, word: string): Promise<string> {
	const script = await stemmerScript(locale, used);
	return runInNewContext(`${script};${stemmerCall}(word)`, { word });
}

test('a file brings the stemmer of its own language', async () => {
	const word = 'abgelaufenen';
	expect(await stemmed('de', word)).toBe(stemmer(word));
	expect(await stemmed('de', word)).not.toBe(word);
	expect(await stemmed('nl', 'certificaten')).toBe('certificat');
});

test('a language whose stemmer the site does not use has none', async () => {
	expect(await stemmed('bg', 'сертификатите')).toBe('сертификатите');
	expect(await stemmed('ja', '証明書')).toBe('証明書');
});
