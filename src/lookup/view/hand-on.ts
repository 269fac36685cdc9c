import { element } from '../../components/dom.ts';
import type { AnswerParts } from './answer-parts.ts';
import { answerText } from './answer-text.ts';
import { publicAddress } from './public-address.ts';

/** Buttons that hand an answer on: copied as text, as Markdown or as a link, or printed. They say that they did. */
export function handOn(parts: AnswerParts): HTMLElement {
	const { locale, data, read } = parts;
	const { messages } = data;
	const addressOf = (page: string) => publicAddress(locale, page);
	const said = element('output', {});
	const button = (name: string, label: string, press: () => void) => {
		const created = element('button', { type: 'button', 'data-hand-on': name }, label);
		created.addEventListener('click', press);
		return created;
	};
	const copy = (name: string, label: string, text: () => string) =>
		button(name, label, async () => {
			const isCopied = await copied(text());
			said.toggleAttribute('data-failed', !isCopied);
			said.textContent = isCopied ? messages.copied : messages.copyFailed;
		});
	return element(
		'section',
		{ class: 'hand-on', 'aria-label': messages.handOn },
		copy('text', messages.copyText, () => answerText(parts, 'text', addressOf)),
		copy('markdown', messages.copyMarkdown, () => answerText(parts, 'markdown', addressOf)),
		read.link !== '' && copy('link', messages.copyLink, () => addressOf('') + read.link),
		button('print', messages.print, () => print()),
		said,
	);
}

async function copied(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
