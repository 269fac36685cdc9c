import { element } from '../../components/dom.ts';
import { remember, remembered } from '../../components/memory.ts';
import { loadStyleSheet } from '../../components/style-sheet.ts';
import { align } from './align.ts';
import sheet from './beside.css?url';
import { pageIn } from './other-pages.ts';
import { blocksOfPage } from './page-blocks.ts';
import { type OtherText, pair, pairIn, unpair } from './pair.ts';

const key = 'handshake-with';
const own = blocksOfPage(document);
const ready = loadStyleSheet(sheet);
let started: Promise<void> | undefined;

/**
 * Lets the switch work, from now on.
 *
 * @param event the click that it was started by, if it was
 */
export function start(host: Element, event?: Event): Promise<void> {
	started ??= connect(host as HTMLElement);
	return event ? started.then(() => turn(host as HTMLElement)) : started;
}

async function connect(host: HTMLElement): Promise<void> {
	const { offered, one = '' } = host.dataset;
	const wanted = new URLSearchParams(location.search).get('with') ?? remembered(key);
	if (offered) await offerEach(offered, offered.toUpperCase(), one);
	if (wanted && wanted !== document.documentElement.lang) await show(host, wanted);
}

async function turn(host: HTMLElement): Promise<void> {
	const { offered = '' } = host.dataset;
	const isOn = document.documentElement.dataset['with'] !== undefined;
	remember(key, isOn ? '' : offered);
	const address = new URL(location.href);
	if (isOn) address.searchParams.delete('with');
	else address.searchParams.set('with', offered);
	history.replaceState(history.state, '', address);
	if (!isOn) return show(host, offered);
	hideBeside();
	host.querySelector('button')?.setAttribute('aria-pressed', 'false');
}

async function show(host: HTMLElement, locale: string): Promise<void> {
	const output = host.querySelector('output');
	output?.replaceChildren();
	try {
		await showBeside(locale);
		host
			.querySelector('button')
			?.setAttribute('aria-pressed', String(locale === host.dataset['offered']));
	} catch {
		output?.append(host.dataset['failed'] ?? '');
	}
}

/** Shows another language of this page beside each of its blocks. Throws where there is none to be had. */
async function showBeside(locale: string): Promise<void> {
	const other = await pageIn(locale);
	const beside = besideOf(other);
	await ready;
	document.documentElement.dataset['with'] = locale;
	for (const [at, block] of own.entries()) pair(block, beside[at] ?? [], other);
}

function hideBeside(): void {
	delete document.documentElement.dataset['with'];
	own.forEach(unpair);
}

/** Gives each block a button that shows the other language of this one block. */
async function offerEach(locale: string, text: string, label: string): Promise<void> {
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
		block.classList.add('has-one');
		block.append(button);
	}
}

function besideOf({ blocks }: OtherText): HTMLElement[][] {
	const names = (list: readonly HTMLElement[]) => list.map(({ tagName }) => tagName);
	return align(names(own), names(blocks)).map((indexes) =>
		indexes.map((index) => blocks[index] as HTMLElement),
	);
}
