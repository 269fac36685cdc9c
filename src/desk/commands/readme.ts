import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Complaint } from '../command.ts';
import { languagesLine, withLanguages } from '../languages-line.ts';

/** The languages in `README.md`. */
export const readme: Command = {
	usage: 'readme',
	about: 'writes into README.md which languages there are and how far each is',
	run({ root, files, write, say }) {
		const text = withLanguages(
			readFileSync(resolve(root, 'README.md'), 'utf8'),
			languagesLine(files),
		);
		if (text === undefined)
			throw new Complaint('README.md has no lines <!-- languages --> and <!-- /languages -->');
		write('README.md', text);
		say('README.md says how far each language is.');
	},
};
