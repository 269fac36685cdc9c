import { coveringAll } from './covering.ts';
import { htmlOf } from './pages.ts';
import type { Site } from './sites-file.ts';

/** Attributes whose values sheets, scripts and policies go by; of others it counts that they are there. */
const valued = /^(?:class|dir|http-equiv|media|method|rel|role|type)$/;

/**
 * Paths of pages that have, all together, every kind of element that any of them has: a name, with its attributes. The
 * richest come first. No browser is asked, so that many pages cost little; `structure.ts` looks closer.
 */
export function pagesOfEveryElement(site: Site, paths: readonly string[]): string[] {
	return coveringAll(paths.map((path) => ({ path, traits: kindsIn(htmlOf(site, path)) })));
}

/** Most elements of a page, its frame, are those of the next. */
const kindOfTag = new Map<string, string>();

function kindsIn(html: string): Set<string> {
	const tags = html.match(/<[a-z](?:[^<>"]|"[^"]*")*>/g) ?? [];
	return new Set(
		tags.map((tag) => {
			const kind = kindOfTag.get(tag) ?? readKind(tag);
			kindOfTag.set(tag, kind);
			return kind;
		}),
	);
}

function readKind(tag: string): string {
	const [, name = '', rest = ''] = /^<([^\s/>]+)(.*)>$/s.exec(tag) ?? [];
	const attributes = [...rest.matchAll(/([^\s"=/]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g)];
	const parts = attributes.map(([, key = '', quoted, bare]) =>
		valued.test(key) || (name === 'script' && key === 'src') ? `${key}=${quoted ?? bare}` : key,
	);
	return [name, ...parts.sort()].join(' ');
}
