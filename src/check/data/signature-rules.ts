import type { Fault } from '../../content-files/fault.ts';
import type { Path } from '../../content-files/located-data.ts';
import { fold, foldPhrase, partsOf, type Signature, wordingsOf } from '../../lookup/core.ts';
import { idFault } from '../files/id-fault.ts';
import { broadPhrases } from './broad-phrases.ts';
import type { Signatures } from './check-signatures.ts';
import { holds, samePhrases } from './same-phrases.ts';

type Rules = (path: Path, message: string) => void;

/** What no schema can say about error texts: a phrase that is not in its own text, a code that two claim alone. */
export function checkSignatureRules(signatures: Signatures): Fault[] {
	const faults: Fault[] = [];
	const firstTexts = new Map<string, string>();
	const claims = new Map<string, string>();
	for (const [id, signature] of signatures) {
		if (!signature) continue;
		const { file, value, lineOf } = signature;
		const report: Rules = (path, message) => faults.push({ file, line: lineOf(path), message });
		for (const message of idFault(id))
			faults.push({ file, line: 1, message: `the file name ${message}` });
		matchersFit(value, report);
		listedOnce(value, report);
		once(firstTexts, (value.texts[0] ?? '').toLowerCase(), file, (other) =>
			report(
				['texts', 0],
				`${other} begins with the same text; word one of the two as it is printed, or make them one`,
			),
		);
		for (const [index, { codes, hosts = [''] }] of (value.byCode ?? []).entries()) {
			for (const host of hosts) {
				once(claims, [...codes].sort().concat(host).join(' '), file, (other) =>
					report(
						['byCode', index],
						`${other} is told by the same codes${host && ` of "${host}"`} alone; add a code or a host to one of the two`,
					),
				);
			}
		}
	}
	return [...faults, ...samePhrases(signatures), ...broadPhrases(signatures)];
}

/** Every phrase stands in one of the texts, and every code that is asked for among the codes. */
function matchersFit(
	{ texts, codes: known, matchers, byCode = [] }: Omit<Signature, 'id'>,
	report: Rules,
) {
	const folded = texts.map((text) => fold(text).text);
	const expectKnown = (codes: readonly string[], path: Path) => {
		for (const [index, code] of codes.entries()) {
			if (known.includes(code)) continue;
			report(
				[...path, 'codes', index],
				`the code "${code}" is not among the error's "codes"; add it there, or take it out`,
			);
		}
	};
	for (const [index, { phrase, codes = [] }] of matchers.entries()) {
		const wordings = wordingsOf(foldPhrase(phrase)).map((wording) => partsOf(wording).parts);
		if (wordings.every((parts) => parts.join('') === '')) {
			report(['matchers', index, 'phrase'], `the phrase "${phrase}" has no letter or digit`);
		} else if (wordings.some((parts) => parts.join('') === '')) {
			report(
				['matchers', index, 'phrase'],
				`the phrase "${phrase}" is nothing in one of its choices, and would be found everywhere; give each choice a word`,
			);
		} else if (!wordings.some((parts) => folded.some((text) => holds(text, parts)))) {
			report(
				['matchers', index, 'phrase'],
				`the phrase "${phrase}" stands in none of the error's own "texts"; copy it from there`,
			);
		}
		expectKnown(codes, ['matchers', index]);
	}
	for (const [index, { codes, hosts }] of byCode.entries()) {
		expectKnown(codes, ['byCode', index]);
		if (!hosts && codes.every((code) => differsBySender.test(code))) {
			report(
				['byCode', index],
				`${codes.join(' and ')} means other things with other senders; add "hosts", or a code that tells it apart`,
			);
		}
	}
}

/** Enhanced codes that Exchange, Gmail and others use for different things. */
const differsBySender = /^[45]\.(7\.(3|4|5|29|30)|4\.2|3\.2)$/;

const lists = [
	...['texts', 'codes', 'printedBy', 'seenIn', 'wordings', 'replies', 'behindCode', 'kinds'],
	...['supersedes', 'causes', 'sources'],
] as const;

/** What a list names twice was meant to be something else, mostly. */
function listedOnce(signature: Omit<Signature, 'id'>, report: Rules) {
	for (const list of lists) {
		const items: readonly string[] = signature[list as 'texts'] ?? [];
		for (const [index, item] of items.entries()) {
			if (items.indexOf(item) === index) continue;
			const what = list === 'causes' ? `the cause "${item}"` : `"${item}"`;
			report([list, index], `${what} stands here a second time; take it out`);
		}
	}
}

/** Remembers who came with `key` first, and tells the second one. */
function once(
	first: Map<string, string>,
	key: string,
	file: string,
	tell: (other: string) => void,
) {
	const other = first.get(key);
	if (other === undefined) first.set(key, file);
	else tell(other);
}
