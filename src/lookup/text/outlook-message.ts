import { decodeText } from './charset.ts';
import { readContainer } from './container.ts';

/**
 * The text of a mail as Outlook saves or drags it (`.msg`): its subject, what its report says of each recipient, its
 * body, and what is attached to it as text or as a message. Where they stand: [MS-OXMSG] 2.2, their numbers: [MS-OXPROPS].
 *
 * @returns undefined where the bytes are another or a damaged container, or it has no text
 */
export function textOfOutlookMessage(bytes: Uint8Array): string | undefined {
	try {
		return textOf(readContainer(bytes)).join('\n\n').trim() || undefined;
	} catch {
		return undefined;
	}
}

/** The container that `.msg` is, and the older files of Word and Excel: [MS-CFB] 2.2. */
export function isContainer(bytes: Uint8Array): boolean {
	return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}

/** Contents of a message's streams by their path below it: `__recip_version1.0_#00000000/__substg1.0_0C1B001F`. */
type Streams = ReadonlyMap<string, Uint8Array>;

function textOf(streams: Streams): string[] {
	const isReport = property(streams, '001A')?.startsWith('REPORT.') ?? false;
	const body = property(streams, '1000') || property(streams, '1013');
	const reports = below(streams, '__recip_version1.0_#').map((one) => property(one, '0C1B'));
	const attached = below(streams, '__attach_version1.0_#').flatMap((one) =>
		textOfAttachment(one, isReport),
	);
	const own = [property(streams, '0037'), ...reports, property(streams, '1001'), body];
	return [...own, ...attached].filter((text) => text !== undefined && text !== '') as string[];
}

/** A report returns the message it is about, whose words are no error; a forwarded one is worth reading. */
function textOfAttachment(streams: Streams, isReport: boolean): string[] {
	const [message] = below(streams, '__substg1.0_3701000D');
	if (message) return isReport ? [] : textOf(message);
	const data = streams.get('__substg1.0_37010102');
	const kind = property(streams, '370E') ?? '';
	const name = property(streams, '3707') ?? property(streams, '3704') ?? '';
	const isReadable =
		/^(?:text\/(?!rfc822)|message\/(?!rfc822))/i.test(kind) || /\.(?:txt|log|csv)$/i.test(name);
	return data && isReadable ? [decodeText(data)] : [];
}

/** Parts of a message that are numbered (recipients, attachments) or one of a kind, each with its own streams. */
function below(streams: Streams, prefix: string): Streams[] {
	const parts = new Map<string, Map<string, Uint8Array>>();
	for (const [path, content] of streams) {
		const end = path.indexOf('/');
		const part = path.slice(0, end);
		if (end < 0 || !part.startsWith(prefix)) continue;
		const own = parts.get(part) ?? new Map<string, Uint8Array>();
		parts.set(part, own.set(path.slice(end + 1), content));
	}
	return [...parts.values()];
}

/** A property that is a text: of Unicode (`001F`), of a code page (`001E`), or bytes (`0102`) as HTML is. */
function property(streams: Streams, number: string): string | undefined {
	const stream = (type: string) => streams.get(`__substg1.0_${number}${type}`);
	const unicode = stream('001F');
	if (unicode) return new TextDecoder('utf-16le').decode(unicode);
	const bytes = stream('001E') ?? stream('0102');
	return bytes && decodeText(bytes);
}
