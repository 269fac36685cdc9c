import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { audit, readPaste, repairFor } from '../../../src/registry/core.ts';
import { catalogue, choose, stray } from './data.ts';

/** A text that people paste although no command of ours asked for it, with all that it proves of a server. */
interface StrangeText {
	what: string;
	text: string;
	/** Status, last part of the key, name and number of every value that may be judged; of the rest nothing is known. */
	seen: string[];
	/** What a repair may write: only where the state before is proved. */
	repairs: string[];
}

const texts = JSON.parse(
	readFileSync('tests/unit/registry/strange-texts.json', 'utf8'),
) as StrangeText[];
const cases = texts.flatMap((strange) =>
	['\n', '\r\n'].map((end) => ({ ...strange, end, text: strange.text.replaceAll('\n', end) })),
);

test.each(cases)('$what, with lines that end in $end, proves what it shows', (strange) => {
	const { snapshot } = readPaste(strange.text);
	const result = audit(snapshot, choose({ options: ['dotnet-4'] }), catalogue, stray);
	const last = (key: string) => key.split('\\').at(-1);
	const seen = result.rows.flatMap(({ status, key, name = '', found }) => {
		const data = found && ('value' in found ? found.value : found.hex);
		return status === 'unseen'
			? []
			: [`${status} ${last(key)} ${name}${data === undefined ? '' : ` ${data}`}`];
	});
	const repairs = repairFor(result, snapshot, stray).map(
		(change) => `${change.action} ${last(change.key)} ${'name' in change ? change.name : ''}`,
	);
	expect({ seen, repairs }).toEqual({ seen: strange.seen, repairs: strange.repairs });
});
