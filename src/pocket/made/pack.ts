import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import type { CodeData, LookupData } from '../../lookup/collected.ts';
import type { CodeFamily } from '../../lookup/core.ts';
import type { Held, HeldPage } from '../file/held.ts';
import { toBase85 } from '../html/base85.ts';
import { Packer } from '../html/packed.ts';
import type { Element } from '../html/tree.ts';
import type { SitePage } from './read-pages.ts';

/**
 * Pages repeat each other far away: icons, steps, labels. With a window over all of them that costs next to nothing.
 * The level is the last before it takes three times as long.
 */
const params = {
	[constants.ZSTD_c_compressionLevel]: 12,
	[constants.ZSTD_c_windowLog]: 22,
};

/** What elements of the pages fetch, below the folder of the locale. */
const fetched = [
	'registry/audit.json',
	'search/data.json',
	'search/index.json',
	'search/words.json',
];

/**
 * Pages and data as one text, which the script of the file unpacks. What the lookup knows of an error stands beside
 * the error's page, which says much of it in the same words.
 */
export function pack(
	folder: string,
	locale: string,
	pages: readonly SitePage[],
	copyButton: Element | undefined,
): string {
	const json = <T>(path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
	const { pages: searched } = json<{ pages: [string][] }>('search/data.json');
	const addresses = { pages: `#/${locale}/`, files: `#/${locale}/search/`, engine: '' };
	const { knowledge, signatures, ...lookup } = json<LookupData>('lookup.json');
	const packer = new Packer(pages.flatMap(({ content }) => content));
	const rest = new Map(pages.map((page) => [page.path, heldPage(page, packer)]));
	const errors = knowledge.signatures.map((known) => {
		const path = `errors/${known.id}/`;
		const page = rest.get(path);
		rest.delete(path);
		return { known, help: signatures[known.id], page };
	});
	const { families, codes } = json<CodeData>('lookup-codes.json');
	const registries = Object.entries(codes).map(([family, meanings]) => {
		const path = `errors/codes/${family}/`;
		const page = rest.get(path);
		rest.delete(path);
		return { family: family as CodeFamily, meanings, page };
	});
	const held: Held = {
		errors,
		codes: registries,
		families,
		lookup: { ...lookup, codes: knowledge.codes },
		kinds: packer.kinds,
		copyButton: copyButton && packer.packed(copyButton),
		pages: Object.fromEntries(rest),
		files: {
			...Object.fromEntries(fetched.map((path) => [path, json(path)])),
			'search/texts.json': { ...json<object>('search/texts.json'), addresses },
		},
		searched: searched.map(([path]) => path),
	};
	return toBase85(zstdCompressSync(JSON.stringify(held), { params }));
}

const heldPage = ({ title, lang, content }: SitePage, packer: Packer): HeldPage => ({
	title,
	...(lang && { lang }),
	content: content.map((node) => packer.packed(node)),
});
