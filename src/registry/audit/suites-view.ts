import { element, literal, prose } from '../../components/dom.ts';
import { fillPlural } from '../../i18n/fill.ts';
import type { KnownSuites } from '../catalogue/suites-schema.ts';
import { showFile } from '../workshop/file-block.ts';
import type { AuditMessages } from '../workshop/workshop-data.ts';
import { encodeUtf8WithBom } from '../writers/encode.ts';
import { type SuiteScript, writeSuites } from '../writers/suites.ts';
import type { Paste } from './readers/paste.ts';
import { suitesIn } from './suite-list.ts';
import { auditSuites, type SuiteAudit } from './suites.ts';

/** What there is to say about every list of cipher suites that a text shows. */
export function suiteAudits({ suites, snapshot }: Paste, known: KnownSuites): SuiteAudit[] {
	return [...suitesIn(snapshot), ...(suites ? [suites] : [])].map((list) =>
		auditSuites(list, known),
	);
}

/** The conclusion on a list, in one sentence. */
export function suiteSentence(
	{ verdict, rows }: SuiteAudit,
	{ audit }: AuditMessages,
	locale: string,
): string {
	switch (verdict) {
		case 'inCommon': {
			const count = rows.filter(({ is }) => is === 'common').length;
			return fillPlural(audit, 'suitesInCommon', { count }, locale);
		}
		case 'none':
			return audit.suitesNone;
		case 'unsettled':
			return audit.suitesUnsettled;
		case 'unproved':
			return audit.suitesUnproved;
	}
}

const statuses = { common: 'ok', unsettled: 'unseen', weak: 'wrong', other: 'unseen' } as const;

/**
 * A list of cipher suites, suite by suite, and the script that mends it.
 *
 * @param blockFor makes an empty code block
 */
export function suiteView(
	found: SuiteAudit,
	messages: AuditMessages,
	locale: string,
	blockFor: (tone: 'plain' | 'undo') => HTMLElement,
): Node[] {
	const { audit } = messages;
	const marks = {
		common: audit.suiteCommon,
		unsettled: audit.suiteUnsettled,
		weak: audit.suiteWeak,
		other: audit.suiteOther,
	};
	const from = { command: '', policy: audit.suitesPolicy, local: audit.suitesLocal };
	const { rows, list, script } = found;
	const block = (name: string, tone: 'plain' | 'undo', change: SuiteScript, comment: string) => {
		const made = blockFor(tone);
		const text = writeSuites(change, { comments: [`Handshake: ${comment}`] });
		showFile(made, { name, text, bytes: encodeUtf8WithBom(text) });
		return made;
	};
	return [
		element('h2', {}, audit.suites),
		element('p', { 'data-suites': found.verdict }, prose(suiteSentence(found, messages, locale))),
		...(from[list.from] ? [element('p', {}, prose(from[list.from]))] : []),
		element(
			'ul',
			{ class: 'ledger rows' },
			...rows.map(({ name, is }) =>
				element(
					'li',
					{ 'data-suite': is, 'data-status': statuses[is] },
					element('strong', { class: 'mark' }, marks[is]),
					element('p', { class: 'name' }, literal(name)),
				),
			),
		),
		...(script
			? [
					element('p', {}, prose(audit.suitesScriptHelp)),
					element('h3', {}, audit.suitesScript),
					block('cipher-suites.ps1', 'plain', script.apply, audit.suitesScript),
					element('h3', {}, audit.suitesUndo),
					block('undo-cipher-suites.ps1', 'undo', script.undo, audit.suitesUndo),
				]
			: []),
	];
}
