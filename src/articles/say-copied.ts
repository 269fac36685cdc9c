import { element } from '../components/dom.ts';

/** Long enough for a screen reader to notice that there is a place where something may be said. */
const pause = 100;

/** Says beside a heading that its address was copied, for a moment; where it could not be, the address bar has it. */
export async function sayCopied(
	link: HTMLElement,
	copied: Promise<void> | undefined,
): Promise<void> {
	const text = document.querySelector<HTMLElement>('.contents')?.dataset['copied'];
	const heading = link.parentElement;
	if (!text || !heading || !copied || heading.querySelector('copy-button')) return;
	try {
		await copied;
	} catch {
		return;
	}
	const output = element('output', {});
	const place = document.createElement('copy-button');
	place.className = 'caption';
	place.append(output);
	heading.append(place);
	setTimeout(() => output.append(text), pause);
	setTimeout(() => place.remove(), 4000);
}
