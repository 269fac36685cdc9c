interface ResultItem {
	url: string;
	title: string;
	/** The literal that matched exactly, shown as code. */
	literal?: string;
	/** Says that this is an exact match. */
	badge?: string;
	/** Pagefind's HTML: escaped text with `<mark>`. */
	excerpt?: string;
}

/** One result as a list item. Only text and `mark` elements get from an excerpt into the page. */
export function resultItem({ url, title, literal, badge, excerpt }: ResultItem): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = url;
	link.append(title);
	item.append(link);
	if (badge) item.append(' ', element('small', badge));
	if (literal) {
		const code = element('code', literal);
		code.dir = 'ltr';
		code.translate = false;
		const line = element('p', '');
		line.append(code);
		item.append(line);
	}
	if (excerpt) {
		const line = element('p', '');
		line.append(...markedText(excerpt));
		item.append(line);
	}
	return item;
}

function markedText(html: string): (string | HTMLElement)[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return [...body.childNodes].map((node) => {
		const text = node.textContent ?? '';
		return node.nodeName === 'MARK' ? element('mark', text) : text;
	});
}

function element(name: string, text: string): HTMLElement {
	const created = document.createElement(name);
	created.textContent = text;
	return created;
}
