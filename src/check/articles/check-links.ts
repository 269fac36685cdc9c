import type { Definition, Link } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../content-files/fault.ts';
import { didYouMean, suggest } from '../../content-files/suggest.ts';
import { codeFamilies } from '../../lookup/core.ts';
import type { ArticleText } from './article-text.ts';

/** Where links of articles can lead inside the site. */
export interface LinkTargets {
	/** Section ids of the articles, by slug; `undefined` where an article has faults of its own. */
	sections: ReadonlyMap<string, ReadonlySet<string> | undefined>;
	errors: ReadonlySet<string>;
	presets: ReadonlySet<string> | undefined;
}

/** Links of a source that lead nowhere. Translations have the same targets, which is checked elsewhere. */
export function checkLinks(slug: string, article: ArticleText, targets: LinkTargets): Fault[] {
	const { file, root, bodyOffset } = article;
	const faults: Fault[] = [];
	const pictures = new Set<string>();
	// Of a picture is told by itself, not of the file that it has.
	visit(root, 'imageReference', ({ identifier }) => void pictures.add(identifier));
	visit(root, (node) => {
		if (node.type === 'definition' && pictures.has(node.identifier)) return;
		if (node.type !== 'link' && node.type !== 'definition') return;
		const line = (node.position?.start.line ?? 1) + bodyOffset;
		const report = (message: string | undefined) => {
			if (message !== undefined) faults.push({ file, line, message });
		};
		report(footnoteFault(node) ?? linkFault(node.url, slug, targets));
		if (node.type === 'link' && textOf(node).trim() === '')
			report(`the link to "${node.url}" has no words; write them in the brackets`);
	});
	return faults;
}

/** The text of a footnote is a target to Markdown, as long as it is one word. */
function footnoteFault(node: Link | Definition): string | undefined {
	if (node.type === 'link') return undefined;
	const name = (node.label ?? node.identifier).trim();
	if (!name.startsWith('^')) return undefined;
	return `articles have no footnotes; put what "[${name}]" says into the text`;
}

/** The writer's own machine, and names and addresses of a network inside. */
const unreachable =
	/^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|\[|[^/.]+(?=[:/]|$)|[^/:]*\.(?:local|internal|lan)(?=[:/]|$))/i;

const schemes = ['https:', 'http:', 'mailto:'];

function linkFault(url: string, slug: string, targets: LinkTargets): string | undefined {
	if (url.trim() === '') return 'the link has no target; write it in the parentheses';
	if (url.includes('\\')) {
		return `the link target "${url}" has backslashes; write "${url.replaceAll('\\', '/')}"`;
	}
	const broken = /%(?![0-9a-f]{2}).{0,2}/i.exec(url)?.[0];
	if (broken !== undefined) {
		return `the link target "${url}" has "${broken}", which stands for no character; write a percent sign as "%25"`;
	}
	const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0].toLowerCase();
	if (scheme) return externalFault(url, scheme);
	if (/^[^@\s/]+@[^@\s/]+$/.test(url)) return `the link target "${url}" lacks "mailto:" in front`;
	if (url.startsWith('//')) return `the link target "${url}" lacks "https:" in front`;
	if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|gov|edu)(?:[/?#]|$))/i.test(url)) {
		return `the link target "${url}" lacks "https://" in front`;
	}
	return internalFault(url, slug, targets);
}

/** @param scheme that the target begins with: `https:` */
function externalFault(url: string, scheme: string): string | undefined {
	if (!schemes.includes(scheme)) {
		return `the link target "${url}" begins with "${scheme}", expected https://, http:// or mailto:`;
	}
	const isWhole =
		scheme === 'mailto:'
			? /^mailto:[^@\s?]+@[^@\s?]+/i.test(url)
			: /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
	if (!isWhole) {
		const expected = scheme === 'mailto:' ? 'mailto: with an address' : 'https:// with a host';
		return `the link target "${url}" is no whole address, expected ${expected}`;
	}
	if (!unreachable.test(url)) return undefined;
	return `the link target "${url}" leads to a machine that readers cannot reach; name a public page`;
}

function internalFault(url: string, slug: string, targets: LinkTargets): string | undefined {
	const { pathname, hash } = new URL(url, `https://site.invalid/base/locale/articles/${slug}/`);
	const path = decoded(pathname).replace(/^\/base\/(?:locale\/)?/, '');
	const inLocale = pathname.startsWith('/base/locale/');
	if (url.startsWith('/')) {
		const page = suggest(path.replace(/^\/?(?:[a-z]{2,3}\/)?/, ''), pagesOf(targets));
		const better = page === undefined ? '../' : relative(page);
		return `the link target "${url}" begins at the root of the server, where this site may not be; write it as seen from the article, such as "${better}"`;
	}
	const pages = inLocale ? pagesOf(targets) : filesOf(targets);
	if (!pages) return undefined;
	if (!pages.includes(path)) {
		const meant = path.replace(/\/?(?:[\w-]+\.)?md$/, '/').replace(/([^/])$/, '$1/');
		// Whoever wants a file does not mean a page.
		const near = path.endsWith('.reg') ? undefined : suggest(path, pagesOf(targets));
		const page = pagesOf(targets).includes(meant) ? meant : near;
		const better = page === undefined ? '' : `; did you mean "${relative(page)}${hash}"?`;
		return `the link target "${url}" leads to no page of this site${better}`;
	}
	const sections = inLocale ? sectionsAt(path, targets) : undefined;
	const id = decoded(hash.slice(1));
	if (!sections || id === '' || sections.has(id)) return undefined;
	return `the link target "${url}" leads to no section, there is no heading with the id "${id}"${didYouMean(id, sections)}`;
}

/** Without its escapes; as it is where they stand for no text in UTF-8. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** The pages of every locale that are not made from data; a test holds them against the routes. */
export const pagesBelowLocale = [
	'',
	'accessibility/',
	'pocket/',
	'articles/',
	'errors/',
	'registry/',
	'registry/audit/',
	'search/',
	'translations/',
	'translations/check/',
];

/** Pages below a locale, as `[locale]` of the pages has them. */
function pagesOf({ sections, errors }: LinkTargets): string[] {
	return [
		...pagesBelowLocale,
		...codeFamilies.map((family) => `errors/codes/${family}/`),
		...[...sections.keys()].map((slug) => `articles/${slug}/`),
		...[...errors].map((id) => `errors/${id}/`),
	];
}

/** Files that are the same for all locales; `undefined` where they cannot be known. */
function filesOf({ presets }: LinkTargets): string[] | undefined {
	return presets && [...presets].flatMap((id) => [`registry/${id}.reg`, `registry/undo-${id}.reg`]);
}

function sectionsAt(path: string, { sections }: LinkTargets): ReadonlySet<string> | undefined {
	return sections.get(/^articles\/([^/]+)\/$/.exec(path)?.[1] ?? '');
}

/** A page as a link in an article names it. */
function relative(page: string): string {
	return page.startsWith('articles/') ? page.replace('articles/', '../') : `../../${page}`;
}
