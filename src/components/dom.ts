import { codeNodes } from './code-nodes.ts';
import { runsOf } from './inline.ts';

type Child = Node | string | false | undefined;

/** An element with attributes and children. Strings become text nodes, whatever stands in them. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	attributes: Readonly<Record<string, string>>,
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const created = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) {
		created.setAttribute(attribute, value);
	}
	created.append(...children.filter((child) => child !== undefined && child !== false));
	return created;
}

/** A literal: left-to-right in every language, not to be translated, and English where it has several words. */
export function literal(text: string): HTMLElement {
	const lang = /[a-z]{2}.* .*[a-z]{2}/i.test(text) && { lang: 'en' };
	return element('code', { ...lang, dir: 'ltr', translate: 'no' }, ...codeNodes(text));
}

/** A message with its literals as code: what `Prose.astro` writes, in the browser. */
export function prose(message: string): DocumentFragment {
	const fragment = document.createDocumentFragment();
	fragment.append(...runsOf(message).map((run) => (run.literal ? literal(run.text) : run.text)));
	return fragment;
}

/** A message that may stand in for its translation: then marked with its language, the source's, which runs left to right. */
export function proseIn(message: string, lang: string | undefined): Node {
	return lang ? element('span', { lang, dir: 'ltr' }, prose(message)) : prose(message);
}

/** What `JsonData.astro` put into an element; in the pocket edition, where no script is made, it is `data`. */
export function jsonData<T>(owner: HTMLElement): T {
	return JSON.parse(owner.querySelector('script,data')?.textContent ?? '') as T;
}
