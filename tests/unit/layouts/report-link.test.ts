import { describe, expect, it } from 'vitest';
import { reportLink } from '../../../src/layouts/report-link.ts';

const page = { title: '`4.4.2` & TLS', address: 'https://kb.example.org/he/errors/x/' };

describe('where a fault is reported', () => {
	it('is nowhere unless somebody is named', () => {
		expect(reportLink(undefined, page)).toBeUndefined();
		expect(reportLink('', page)).toBeUndefined();
	});

	it('is a letter that names the page', () => {
		const url = new URL(reportLink('mailto:kb@example.org', page) ?? '');
		expect(url.pathname).toBe('kb@example.org');
		expect(Object.fromEntries(url.searchParams)).toEqual({
			subject: page.title,
			body: page.address,
		});
		expect(reportLink('mailto:kb@example.org?cc=b@example.org', page)).toContain(
			'?cc=b@example.org&subject=',
		);
	});

	it('is a new issue that names the page', () => {
		const url = new URL(
			reportLink('https://git.example.org/kb/issues/new?labels=text', page) ?? '',
		);
		expect(Object.fromEntries(url.searchParams)).toEqual({
			labels: 'text',
			title: page.title,
			body: page.address,
		});
	});

	it.each(['kb@example.org', 'javascript:alert(1)', 'http://example.org/'])('is not %s', (to) => {
		expect(() => reportLink(to, page)).toThrow(`HANDSHAKE_REPORT is "${to}"; write mailto:`);
	});
});
