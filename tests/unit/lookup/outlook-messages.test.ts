import containers from 'cfb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../../src/lookup/core.ts';
import { textOfOutlookMessage } from '../../../src/lookup/text/outlook-message.ts';
import { firstCause, look } from './known.ts';

const unicode = (text: string) => Buffer.from(text, 'utf16le');

/** A message as Outlook saves it, of these streams by their path. */
function message(streams: Readonly<Record<string, Uint8Array>>): File {
	const container = containers.utils.cfb_new();
	for (const [path, content] of Object.entries(streams))
		containers.utils.cfb_add(container, `/${path}`, content);
	const bytes = containers.write(container, { type: 'buffer' }) as Uint8Array<ArrayBuffer>;
	return new File([new Uint8Array(bytes)], 'Undeliverable.msg');
}

const told =
	'smtp;550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization';

describe('mails that Outlook saved', () => {
	it.each([
		[
			'what a report says of a recipient, and not what it returns',
			{
				'__substg1.0_001A001F': unicode('REPORT.IPM.Note.NDR'),
				'__substg1.0_0037001F': unicode('Undeliverable: Scan'),
				'__recip_version1.0_#00000000/__substg1.0_0C1B001F': unicode(
					`<mx.example.com #5.7.68 ${told}>`,
				),
				'__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_1000001F': unicode(
					'Must issue a STARTTLS command first',
				),
			},
			'policy',
		],
		[
			'a body in Unicode',
			{ '__substg1.0_1000001F': unicode('421 4.7.66 TLS 1.0 and 1.1 are not supported.') },
			'tls-version',
		],
		[
			'a body in a code page',
			{
				'__substg1.0_1000001E': Buffer.from(
					'Не удалось доставить. 421 4.7.66 TLS 1.0 and 1.1 are not supported.',
					'latin1',
				),
			},
			'tls-version',
		],
		[
			'a body that is HTML alone',
			{
				'__substg1.0_10130102': Buffer.from(
					'<html><body><p>421 4.7.66 TLS 1.0 and <b>1.1</b> are not supported.</p></body></html>',
				),
			},
			'tls-version',
		],
		[
			'a report that somebody forwards',
			{
				'__substg1.0_001A001F': unicode('IPM.Note'),
				'__substg1.0_1000001F': unicode('Please have a look, Kim'),
				'__attach_version1.0_#00000000/__substg1.0_3701000D/__substg1.0_1000001F': unicode(
					'421 4.7.66 TLS 1.0 and 1.1 are not supported.',
				),
			},
			'tls-version',
		],
		[
			'a log that is attached, and no picture',
			{
				'__substg1.0_1000001F': unicode('The log, as you asked.'),
				'__attach_version1.0_#00000000/__substg1.0_3707001F': unicode('logo.png'),
				'__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.from([137, 80, 78, 71, 0, 0]),
				'__attach_version1.0_#00000001/__substg1.0_3707001F': unicode('send.log'),
				'__attach_version1.0_#00000001/__substg1.0_37010102': Buffer.from(
					'421 4.7.66 TLS 1.0 and 1.1 are not supported.',
				),
			},
			'tls-version',
		],
	])('are read: %s', async (_, streams, cause) => {
		const taken = await textOfFile(message(streams));
		expect('text' in taken && firstCause(look(taken.text))).toBe(cause);
		expect('text' in taken && taken.text).not.toMatch(/PNG|STARTTLS/);
	});

	it('are read as far as they are large, and have many parts', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 300 }, (_, at) => [
				`__recip_version1.0_#${String(at).padStart(8, '0')}/__substg1.0_0C1B001F`,
				unicode(`recipient ${at}`),
			]),
		);
		const body = 'an idle line\n'.repeat(90_000);
		const taken = await textOfFile(message({ ...many, '__substg1.0_1000001F': unicode(body) }));
		const text = 'text' in taken ? taken.text : '';
		expect(text).toContain(body.trim());
		expect(text.match(/^recipient \d+$/gm)?.length).toBe(300);
	});

	it('are refused where they are damaged in any place, but never hang', async () => {
		const whole = new Uint8Array(
			await message({ '__substg1.0_1000001F': unicode('421 '.repeat(2000)) }).arrayBuffer(),
		);
		const byte = fc.nat(255);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(whole.length - 1), byte), { minLength: 1 }),
				(spoilt) => {
					const bytes = Uint8Array.from(whole);
					for (const [at, value] of spoilt) bytes[at] = value;
					const text = textOfOutlookMessage(bytes);
					expect(text === undefined || text.length < 2 * whole.length).toBe(true);
				},
			),
		);
	});

	it('are refused where they are another container, or damaged', async () => {
		expect(await textOfFile(message({ WordDocument: unicode('Dear Kim') }))).toEqual({
			fault: 'kind',
		});
		const whole = new Uint8Array(
			await message({ '__substg1.0_1000001F': unicode('x') }).arrayBuffer(),
		);
		expect(await textOfFile(new File([whole.subarray(0, 700)], 'cut.msg'))).toEqual({
			fault: 'kind',
		});
	});
});
