import { pageAt } from './pages.ts';
import { placeOf } from './place.ts';

const scrolled = new Map<string, number>();
let shown: HTMLElement | undefined;
/** The address changes by a link that leads on, not by Back: only Back returns to where a page was left. */
let leadsOn = false;

/** Shows the page that the address names, now and whenever it changes. */
export function followAddress(): void {
	document.addEventListener('click', ({ target }) => {
		leadsOn = (target as Element).closest?.('a[href]') != null;
	});
	addEventListener('hashchange', () => show(true));
	show(false);
}

function show(isMove: boolean): void {
	const { path, inner, query, isPage } = placeOf(location.hash, document.documentElement.lang);
	if (!isPage && shown) return;
	const page = pageAt(path) ?? pageAt('');
	if (!page) return;
	if (query !== undefined) putQuery(query, path);
	else if (location.search && !path.startsWith('registry/')) putQuery('', path);
	if (shown && shown !== page) scrolled.set(shown.dataset['page'] ?? '', scrollY);
	const isNew = shown !== page;
	if (isNew) {
		delete shown?.dataset['shown'];
		page.dataset['shown'] = '';
		document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
		shown = page;
		title(page);
		current(path);
	}
	const place = inner ? inPage(page, path, inner) : undefined;
	if (place) place.scrollIntoView();
	else if (isNew && isMove) scrollTo(0, leadsOn ? 0 : (scrolled.get(path) ?? 0));
	if (isNew && isMove && leadsOn)
		document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
	leadsOn = false;
}

/** Choices stand in the address where the elements look for them, behind the page's own path. */
function putQuery(query: string, path: string): void {
	try {
		history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}#/${path}`);
	} catch {
		// A browser that lets no address from a disk be changed: the form shows what it had.
		return;
	}
	if (query) dispatchEvent(new PopStateEvent('popstate'));
}

function inPage(page: HTMLElement, path: string, inner: string): Element | null {
	const named = [`/${path}${inner}`, inner].map((id) => `[id="${CSS.escape(id)}"]`);
	return page.querySelector(named.join(','));
}

function title(page: HTMLElement): void {
	const site = document.documentElement.dataset['site'] ?? '';
	const own = page.dataset['title'] ?? '';
	document.title = own === '' ? site : `${own} – ${site}`;
}

function current(path: string): void {
	for (const link of document.querySelectorAll('.site-header nav a')) {
		const section = (link.getAttribute('href') ?? '').slice(2);
		link.removeAttribute('aria-current');
		if (path.startsWith(section))
			link.setAttribute('aria-current', path === section ? 'page' : 'true');
	}
}
