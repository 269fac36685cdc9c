import { po } from 'gettext-parser';
import { pluralForms } from '../../i18n/plural-keys.ts';
import { type Segment, type SegmentFile, type SegmentState, Unreadable } from '../segment.ts';

/**
 * A PO file (GNU gettext): the id of a segment is its context, so that equal texts in two places are two messages, and
 * each plural form of `Intl` is a message of its own, since gettext counts the forms of some languages otherwise.
 */
export function writePo({ locale, segments }: SegmentFile): string {
	const translations = Object.fromEntries(
		segments.map((segment) => [segment.id, { [segment.source]: toMessage(segment) }]),
	);
	const headers = {
		'Project-Id-Version': 'Handshake',
		Language: locale.replaceAll('-', '_'),
		'X-Language-Tag': locale,
		'X-Plural-Categories': pluralForms(locale).join(' '),
		'MIME-Version': '1.0',
		'Content-Type': 'text/plain; charset=UTF-8',
		'Content-Transfer-Encoding': '8bit',
	};
	const bytes = po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 });
	return `${new TextDecoder().decode(bytes).trimEnd()}\n`;
}

function toMessage({ id, source, target, state, notes, before }: Segment) {
	return {
		msgctxt: id,
		msgid: source,
		msgstr: [target],
		comments: {
			extracted: notes.join('\n'),
			...(state === 'outdated' && { flag: 'fuzzy' }),
			...(state === 'outdated' && before && { previous: `msgid ${JSON.stringify(before)}` }),
			...(state === 'final' && { translator: 'Read by a second person.' }),
		},
	};
}

/** @throws Unreadable where it is no PO, or names no language */
export function readPo(text: string): SegmentFile {
	let catalogue: ReturnType<typeof po.parse>;
	try {
		catalogue = po.parse(text);
	} catch (error) {
		throw new Unreadable(`this is no PO file: ${(error as Error).message}`);
	}
	// The parser takes any text for a file without messages.
	if (!catalogue.headers) throw new Unreadable('this is no PO file, and no XLIFF either');
	const header = (name: string) =>
		Object.entries(catalogue.headers).find(([key]) => key.toLowerCase() === name)?.[1];
	const locale = header('x-language-tag') ?? header('language')?.replaceAll('_', '-');
	if (!locale) throw new Unreadable('the header of the file names no "Language"');
	const messages = Object.values(catalogue.translations)
		.flatMap((byText) => Object.values(byText))
		.filter(({ msgid }) => msgid !== '');
	if (messages.length > 0 && messages.every(({ msgctxt }) => !msgctxt))
		throw new Unreadable(
			'no message has its "msgctxt", which says where the text belongs; keep the contexts in the tool',
		);
	const [twice] = repeated([...text.matchAll(/^msgctxt "(.+)"\s*$/gm)].map(([, id = '']) => id));
	if (twice !== undefined)
		throw new Unreadable(`"${twice}" stands in the file twice; keep one of the two`);
	const segments = messages
		.filter(({ msgctxt }) => msgctxt)
		.map(({ msgctxt = '', msgid, msgstr: [target = ''], comments }): Segment => {
			const flags = comments?.flag ?? '';
			const there: SegmentState = /\bfuzzy\b/.test(flags) ? 'outdated' : 'translated';
			return {
				id: msgctxt,
				source: msgid,
				target,
				state: target === '' ? 'missing' : there,
				notes: [],
			};
		});
	return { locale, segments };
}

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) < index);
