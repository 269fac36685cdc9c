import { describe, expect, it } from 'vitest';
import causes from '#content/messages/en/causes.json' with { type: 'json' };
import errors from '#content/messages/en/errors.json' with { type: 'json' };
import messages from '#content/messages/en/lookup.json' with { type: 'json' };
import type { LookupData } from '../../../src/lookup/knowledge/lookup-data.ts';
import { textRead } from '../../../src/lookup/reader/text-read.ts';
import { textInAddress } from '../../../src/lookup/text/text-in-address.ts';
import { answerText } from '../../../src/lookup/view/answer-text.ts';
import { knowledge, look } from './known.ts';

const bounce = '421 4.4.2 Connection dropped due to SocketError';
const read = (text: string) => textRead(text, look(text), false, knowledge);
const firstOf = (text: string) => look(text).findings[0]?.id;

const data = {
	knowledge,
	signatures: errors,
	causes,
	articles: {},
	classes: {},
	messages: { ...messages.result, causes: 'Possible causes', next: 'What to do now' },
} as unknown as LookupData;
const written = (text: string, format: 'text' | 'markdown') =>
	answerText(
		{ locale: 'en', data, codes: undefined, read: read(text), mend: undefined },
		format,
		(page) => `https://example.org/en/${page}`,
	);

describe('the link to an answer', () => {
	it.each([
		`anna@contoso.com: ${bounce}`,
		`<p>Connection dropped due to <a href="mailto:anna@contoso.com">SocketError</a></p>`,
		`host mx1.contoso.com [192.0.2.4] said: 550 5.2.2 mailbox full for Anna Berg <anna@contoso.com>`,
		'TLS negotiation failed with error SocketError (EX02.contoso.local)',
	])('leads to the same answer, and holds nothing personal: %s', (text) => {
		const words = textInAddress(read(text).link);
		expect(firstOf(words)).toBe(firstOf(text));
		expect(words).not.toMatch(/anna|contoso|berg|192\.0|ex02|mailto|href/i);
	});

	it('of codes alone is made of these', () => {
		expect(textInAddress(read('bounced by mx7.contoso.com (dsn 5.6.3)').link)).toBe('5.6.3');
	});

	it('is not there where nothing was recognised', () => {
		expect(read('hello anna@contoso.com').link).toBe('');
	});
});

describe('an answer as text', () => {
	it('holds the verdict, the line with the evidence, the steps and the link, and no other line', () => {
		const text = written(`before\n10:02 ${bounce}\nafter`, 'text');
		const { title, next } = errors['socketerror-in-bounce'];
		expect(text.split('\n')[0]).toBe(title.replaceAll('`', ''));
		expect(text).toContain(messages.result.strength.possible);
		expect(text).toContain(`  10:02 ${bounce}\n`);
		expect(text).not.toMatch(/before\n|after\n|`/);
		next.forEach((step, index) => {
			expect(text).toContain(`${index + 1}. ${step.replaceAll('`', '')}`);
		});
		expect(text).toContain('https://example.org/en/errors/socketerror-in-bounce/');
	});

	it('keeps evidence out of the reach of Markdown, and literals as code', () => {
		const text = written(`<b>*x*</b> [y](z) ${bounce}`, 'markdown');
		expect(text).toContain(`\n    <b>*x*</b> [y](z) ${bounce}\n`);
		expect(text).toMatch(/^## .*`SocketError`/);
		expect(text).toMatch(
			/^\[.+\]\(https:\/\/example\.org\/en\/errors\/socketerror-in-bounce\/\)$/m,
		);
	});

	it('gives each of several findings its own evidence', () => {
		const [first, second] = written(
			`${bounce}\n\n\nerror:0A00010B:SSL routines::wrong version number\n`,
			'markdown',
		).split(/\n(?=## )/);
		const [one, two] = [/Connection dropped due to/, /SSL routines::wrong version number/];
		const evidence = [first, second].map((part) => part?.match(/^ {4}.*$/gm)?.join('\n') ?? '');
		expect(evidence.filter((lines) => one.test(lines) && !two.test(lines))).toHaveLength(1);
		expect(evidence.filter((lines) => two.test(lines) && !one.test(lines))).toHaveLength(1);
	});
});
