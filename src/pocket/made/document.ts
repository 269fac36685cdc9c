import { createHash } from 'node:crypto';
import { filePolicy, referrerPolicy } from '../../hosts/policy.ts';
import { type Element, findAll, type Node } from '../html/tree.ts';
import { write } from '../html/write.ts';
import type { SitePage } from './read-pages.ts';

/** What one file is made of. */
export interface Parts {
	locale: string;
	dir: string;
	/** Name of the site, and of its first page. */
	site: string;
	script: string;
	style: string;
	/** Text of an SVG. */
	icon: string;
	/** What stands around the pages. */
	above: Node[];
	below: Node[];
	/** Pages that are read without scripts as well. */
	pages: readonly SitePage[];
	/** The rest, packed. */
	held: string;
}

/**
 * Marks that scripts run, so that one page is shown at a time; takes the mark back if none is, as in a browser that
 * is too old for the script. It is all that runs before the first frame.
 */
const mark = `var root=document.documentElement;root.setAttribute('data-scripts','');try{var scheme=localStorage.getItem('handshake-scheme');if(scheme)root.setAttribute('data-scheme',scheme)}catch(e){}addEventListener('DOMContentLoaded',function(){document.querySelector('[data-shown]')||root.removeAttribute('data-scripts')})`;

/** The whole file. */
export function documentOf(parts: Parts): string {
	const { locale, dir, site, script, style, icon, above, below, pages, held } = parts;
	// A script ends where the first end tag is, wherever that stands in it.
	const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
	const policy = filePolicy([hash(mark), hash(safe)], [hash(style)]);
	const head: Node[] = [
		element('meta', { charset: 'utf-8' }),
		element('meta', { 'http-equiv': 'content-security-policy', content: policy }),
		element('meta', { name: 'referrer', content: referrerPolicy }),
		element('meta', { name: 'viewport', content: 'width=device-width' }),
		element('title', {}, site),
		element('link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }),
		element('style', {}, style),
		element('script', {}, mark),
	];
	const body: Node[] = [
		...above,
		element('main', { id: 'content', tabindex: '-1' }, withoutScripts(pages), ...pages.map(placed)),
		...below,
		element('script', { id: 'held', type: 'text/plain' }, held),
		element('script', { id: 'script' }, safe),
	];
	const html = element(
		'html',
		{ lang: locale, dir, 'data-site': site },
		element('head', {}, ...head),
		element('body', {}, ...body),
	);
	return `<!doctype html>\n${write([html])}\n`;
}

/** What the file holds, and what of it can be read, for a reader without scripts. */
function withoutScripts(pages: readonly SitePage[]): Node {
	const texts = pages.map(({ content }) => content);
	const holds = findAll(texts.flat(), ({ attributes }) => attributes.has('data-holds'));
	const text = element('p', {}, ...holds.flatMap(({ children }) => children));
	return element('noscript', {}, element('div', { class: 'notice label-box' }, text));
}

/** A page in its place: an address that names it leads there without scripts too. */
function placed({ path, title, lang, content }: SitePage): Node {
	const own = { id: `/${path}`, 'data-page': path, 'data-title': title, ...(lang && { lang }) };
	return element('div', own, ...content);
}

function element(name: string, attributes: Record<string, string>, ...children: Node[]): Element {
	return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** As a policy names a script or a style sheet by what is in it. */
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
