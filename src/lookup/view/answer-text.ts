import { plain } from '../../components/inline.ts';
import type { LookupData, SignatureHelp } from '../knowledge/lookup-data.ts';
import type { Finding } from '../match/result.ts';
import type { Piece } from '../text/excerpt.ts';
import type { AnswerParts } from './answer-parts.ts';

/** A way to write an answer down. Each part takes a line of prose, whose literals stand in backticks. */
interface Writer {
	title(text: string): string;
	heading(text: string): string;
	line(text: string): string;
	quote(text: string): string;
	/** @param colon what stands between the two in a text without markup */
	link(text: string, address: string, colon: string): string;
}

/** With the signs that Markdown would take for its own escaped, outside of literals. */
const escaped = (text: string) =>
	text
		.split('`')
		.map((run, index) => (index % 2 === 1 ? `\`${run}\`` : run.replace(/[\\*_[\]<>#|]/g, '\\$&')))
		.join('');

const writers = {
	text: {
		title: (text) => plain(text),
		heading: (text) => plain(text),
		line: (text) => plain(text),
		quote: (text) => `  ${text}`,
		link: (text, address, colon) => `${plain(text)}${colon}${address}`,
	},
	markdown: {
		title: (text) => `## ${escaped(text)}`,
		heading: (text) => `### ${escaped(text)}`,
		line: escaped,
		quote: (text) => `    ${text}`,
		link: (text, address) => `[${escaped(text)}](${address})`,
	},
} as const satisfies Record<string, Writer>;

export type AnswerFormat = keyof typeof writers;

/** Lines of evidence that are enough to recognise an answer by. */
const mostEvidence = 10;

/**
 * An answer to be handed on: verdict, evidence, steps and link of each finding, the codes, and nothing else of the
 * text that was pasted.
 *
 * @param addressOf the full address of a page below the locale
 */
export function answerText(
	{ locale, data, read, codes }: AnswerParts,
	format: AnswerFormat,
	addressOf: (page: string) => string,
): string {
	const write = writers[format];
	const list = (names: readonly string[]) =>
		new Intl.ListFormat(locale, { style: 'narrow' }).format(names);
	const { findings } = read.result;
	const blocks = findings.flatMap((finding, index) => {
		const label = findings.length > 1 ? String(index + 1) : '';
		return findingBlocks(finding, evidenceLines(read.pieces, label), data, write, addressOf, list);
	});
	const known = read.result.codes.map(({ code, known: [first] }) => {
		const meaning = first && codes?.codes[first.family][first.key]?.meaning;
		return `- ${write.line(`\`${code}\`${data.messages.colon}${meaning ?? ''}`)}`;
	});
	if (known.length > 0) blocks.push(write.heading(data.messages.codes), known.join('\n'));
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function findingBlocks(
	{ id, causes, strength }: Finding,
	evidence: readonly string[],
	{ signatures, causes: known, messages }: LookupData,
	write: Writer,
	addressOf: (page: string) => string,
	list: (names: readonly string[]) => string,
): string[] {
	const { title, meaning, next } = signatures[id] as SignatureHelp;
	const names = list(causes.map((cause) => known[cause].name));
	const about = causes.length > 1 ? messages.causes : messages.cause;
	return [
		write.title(title),
		`${write.line(messages.strength[strength])}\n${write.line(`${about}${messages.colon}${names}`)}`,
		evidence.map(write.quote).join('\n'),
		write.line(meaning),
		write.heading(messages.next),
		next.map((step, index) => `${index + 1}. ${write.line(step)}`).join('\n'),
		write.link(messages.page, addressOf(`errors/${id}/`), messages.colon),
	];
}

/** The lines of the excerpt that hold a mark of this label. */
function evidenceLines(pieces: readonly Piece[], label: string): string[] {
	const lines: string[] = [];
	let line = '';
	let isMarked = false;
	const end = () => {
		if (isMarked) lines.push(line.trim());
		[line, isMarked] = ['', false];
	};
	for (const piece of pieces) {
		if (!('text' in piece)) {
			end();
			continue;
		}
		piece.text.split('\n').forEach((part, index) => {
			if (index > 0) end();
			line += part;
			isMarked ||= piece.label === label && part !== '';
		});
	}
	end();
	return [...new Set(lines)].slice(0, mostEvidence);
}
