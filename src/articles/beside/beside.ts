import { element } from '../../components/dom.ts';
import { loadStyleSheet } from '../../components/style-sheet.ts';
import { align } from './align.ts';
import sheet from './beside.css?url';
import { blocksOfPage } from './page-blocks.ts';
import { type OtherText, pair, pairIn, unpair } from './pair.ts';

const own = blocksOfPage(document);
const pages = new Map<string, Promise<OtherText>>();
const ready = loadStyleSheet(sheet);

/** Shows another language of this page beside each of its blocks. Throws where there is none to be had. */
export async function showBeside(locale: string): Promise<void> {
	const other = await pageIn(locale);
	const beside = besideOf(other);
	await ready;
	document.documentElement.dataset['with'] = locale;
	for (const [at, block] of own.entries()) pair(block, beside[at] ?? [], other);
}

export function hideBeside(): void {
	delete document.documentElement.dataset['with'];
	own.forEach(unpair);
}

/** Gives each block a button that shows the other language of this one block. */
export async function offerEach(locale: string, text: string, label: string): Promise<void> {
	await ready;
	for (const [at, block] of own.entries()) {
		// Its word is drawn, so that it is in no text that is copied.
		const button = element('button', {
			type: 'button',
			class: 'beside-one',
			'aria-label': label,
			'data-text': text,
		});
		button.addEventListener('click', async () => {
			if (pairIn(block)) return unpair(block);
			const other = await pageIn(locale);
			pair(block, besideOf(other)[at] ?? [], other);
		});
		block.append(button);
	}
}

function besideOf({ blocks }: OtherText): HTMLElement[][] {
	const names = (list: readonly HTMLElement[]) => list.map(({ tagName }) => tagName);
	return align(names(own), names(blocks)).map((indexes) =>
		indexes.map((index) => blocks[index] as HTMLElement),
	);
}

/** The page in another language, where the menu of languages says that it is. */
function pageIn(locale: string): Promise<OtherText> {
	const known = pages.get(locale) ?? fetchPage(locale);
	pages.set(locale, known);
	known.catch(() => pages.delete(locale));
	return known;
}

async function fetchPage(lang: string): Promise<OtherText> {
	const link = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')].find(
		({ dataset }) => dataset['locale'] === lang,
	);
	if (!link) throw new Error(`there is no page in ${lang}`);
	const response = await fetch(link.href);
	if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	return { lang, dir: link.dir, blocks: blocksOfPage(page) };
}
