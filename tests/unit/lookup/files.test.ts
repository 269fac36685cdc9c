import { describe, expect, it } from 'vitest';
import { textOfFile, textOfFiles } from '../../../src/lookup/core.ts';
import { look } from './known.ts';

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);

/** What a browser hands over for a folder that is dropped: a file that cannot be read. */
class Folder extends File {
	override arrayBuffer(): Promise<ArrayBuffer> {
		return Promise.reject(new DOMException('A requested file or directory could not be found'));
	}
}

describe('files that are dropped', () => {
	it('several are read one after the other, each mail of them decoded', async () => {
		const mail = `Subject: Undeliverable\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${btoa('451 5.7.3 Must issue a STARTTLS command first')}\n`;
		const taken = await textOfFiles([
			file('maillog', '421 4.4.2 Connection dropped due to SocketError'),
			file('bounce.eml', mail),
		]);
		const text = 'text' in taken ? taken.text : '';
		const causes = look(text).findings.flatMap((finding) => finding.causes);
		expect(causes).toContain('starttls-missing');
		expect(text).toContain('SocketError');
	});

	it('one that cannot be read is named', async () => {
		const folder = new Folder([], 'logs');
		expect(await textOfFile(folder)).toEqual({ fault: 'kind' });
		expect(await textOfFiles([file('send.log', 'x'), folder])).toEqual({
			fault: 'kind',
			file: folder,
		});
	});
});
