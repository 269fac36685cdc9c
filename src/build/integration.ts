import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { readContent } from '../content-files/tree.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { pseudoLocales } from '../i18n/pseudo.ts';
import { refuse } from '../terminal/refuse.ts';
import { coverageLine, coverageOf, isWhole } from '../translation/core.ts';
import { chosenLocales, localeOf } from './choice.ts';
import { tightened } from './tightened.ts';

/** Whoever wants the pages of a build as they are rendered, locale by locale. */
export interface PageReader {
	/** @param url path from the root of the server, base path included */
	page(locale: Locale, url: string, html: string): void;
	/** There is no further page of this locale. The next is rendered when the reader is ready for it. */
	end(locale: Locale, outDir: string): Promise<unknown>;
}

/**
 * Renders the chosen locales one after the other, and hands each page on while it is in memory. Files that belong to
 * no locale (chooser, sitemap, assets) are in every build, whole: a build knows of all pages, whichever it makes.
 */
export default function buildPages(reader: PageReader): AstroIntegration {
	let base = '/';
	let outDir = '';
	let published: readonly Locale[] = locales;
	return {
		name: 'build-pages',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig, logger }) => {
				// A development server shows every row of the table, so that a translator sees the work as it grows.
				const pseudo = wantsPseudo()
					? (pseudoLocales as readonly string[] as readonly Locale[])
					: [];
				if (command !== 'build') {
					serve(updateConfig, [...locales, ...pseudo]);
					return;
				}
				const files = readContent(fileURLToPath(config.root));
				const preview = process.env['HANDSHAKE_PREVIEW'] === '1';
				const coverages = locales.map((locale) => coverageOf(files, locale));
				const whole = coverages.filter(({ frame }) => frame).map(({ locale }) => locale);
				published = [...(preview ? locales : whole), ...pseudo];
				for (const coverage of coverages)
					if (!isWhole(coverage)) logger.info(coverageLine(coverage));
				serve(updateConfig, published);
			},
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				outDir = fileURLToPath(config.outDir);
			},
			'astro:build:start': async ({ setPrerenderer }) => {
				const chosen = await chosenOrRefused(published);
				setPrerenderer((astro) =>
					localeByLocale(astro, { chosen, known: published, base, outDir, reader }),
				);
			},
		},
	};
}

async function chosenOrRefused(published: readonly Locale[]): Promise<readonly Locale[]> {
	try {
		return chosenLocales(process.env['HANDSHAKE_LOCALES'], published);
	} catch (error) {
		return refuse([(error as Error).message]);
	}
}

/** `npm run dev -- --pseudo`: the languages that nobody speaks as well. */
function wantsPseudo(): boolean {
	return process.argv.includes('--pseudo');
}

/** Tells the pages which locales there are (`src/i18n/served.ts`). */
function serve(updateConfig: (config: object) => unknown, tags: readonly Locale[]): void {
	updateConfig({ vite: { define: { SERVED_LOCALES: JSON.stringify(tags) } } });
}

interface Order {
	chosen: readonly Locale[];
	/** All that there are; the pages of those that are not chosen are left out. */
	known: readonly Locale[];
	base: string;
	outDir: string;
	reader: PageReader;
}

function localeByLocale(
	astro: AstroPrerenderer,
	{ chosen, known, base, outDir, reader }: Order,
): AstroPrerenderer {
	let open: Locale | undefined;
	const enter = async (locale: Locale | undefined) => {
		if (open && open !== locale) await reader.end(open, outDir);
		if (locale && open !== locale) process.stdout.write(`rendering ${locale}\n`);
		open = locale;
	};
	return {
		...astro,
		getStaticPaths: async () => inOrder(await astro.getStaticPaths(), chosen, known),
		async render(request, options) {
			const rendered = await astro.render(request, options);
			const url = decodeURI(new URL(request.url).pathname);
			const locale = localeOf(url.slice(base.length), known);
			await enter(locale);
			const response = rendered instanceof Response ? rendered : rendered.response;
			if (!locale || !response.headers.get('content-type')?.startsWith('text/html'))
				return rendered;
			const html = tightened(await response.text());
			reader.page(locale, url, html);
			const copy = new Response(html, response);
			return rendered instanceof Response ? copy : { ...rendered, response: copy };
		},
		async teardown() {
			await enter(undefined);
			await astro.teardown?.();
		},
	};
}

/** Files of no locale, then the chosen locales in the order of the table; within each, Astro's own order. */
function inOrder(
	paths: readonly PathWithRoute[],
	chosen: readonly Locale[],
	known: readonly Locale[],
): PathWithRoute[] {
	const byLocale = Map.groupBy(paths, ({ pathname }) => localeOf(pathname, known));
	const built = known.filter((locale) => chosen.includes(locale));
	return [undefined, ...built].flatMap((locale) => byLocale.get(locale) ?? []);
}
