import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales as all, isLocale } from '../../src/i18n/locales.ts';
import { copyProject } from '../support/project-copy.ts';
import { type Cost, describeCost, measure } from './measure.ts';
import { writeSmallArticles } from './small-articles.ts';
import { installStarlight } from './starlight.ts';

/**
 * `npm run bench:build`: what it costs to build the site, the site with 3,000 small articles, and with twice as many.
 * `-- --articles 600` takes another number, `--against starlight` builds as many with Starlight in the same run,
 * `--locales en,tr` measures a site that has no other languages. `-- --quick` builds once and takes that for each of the
 * three, which shows that the bench runs and measures nothing.
 *
 * Budgets, in processor time and without the site's own pages: twice the articles in at most 2.1 times, and no more
 * than a quarter of Starlight's. At most 1,000 MB for twice the articles.
 */
const { values } = parseArgs({
	options: {
		articles: { type: 'string', default: '3000' },
		against: { type: 'string' },
		locales: { type: 'string', default: all.join() },
		quick: { type: 'boolean', default: false },
	},
});
const locales = values.locales.split(',').filter(isLocale);
const slugs = Math.max(1, Math.round(Number(values.articles) / locales.length));

const only = values.quick ? buildCopy(slugs) : undefined;
const own = report('the site itself', only ?? buildCopy(0));
const once = report(`with ${slugs * locales.length} small articles`, only ?? buildCopy(slugs));
const twice = report(`with ${2 * slugs * locales.length}`, only ?? buildCopy(2 * slugs));
const articles = once.cpu - own.cpu;
const growth = ((twice.cpu - own.cpu) / articles).toFixed(2);
console.log(`the articles alone: ${articles.toFixed(1)} s; twice as many: ${growth} times that`);
if (values.against === 'starlight') compareWithStarlight();
else if (values.against) throw new Error(`--against knows "starlight", not "${values.against}"`);

function buildCopy(count: number): Cost {
	const { folder, remove } = copyProject('bench', locales);
	try {
		writeSmallArticles(join(folder, 'content/articles'), count, locales);
		return measure([process.execPath, 'run.mjs', 'node', 'src/build/build.cli.ts'], folder);
	} finally {
		remove();
	}
}

function compareWithStarlight(): void {
	const starlight = installStarlight(locales);
	const build = (count: number) => {
		starlight.write(count);
		return measure(
			[process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
			starlight.folder,
		);
	};
	try {
		const empty = report('Starlight, empty', build(0));
		const full = report(`Starlight, ${slugs * locales.length} articles`, build(slugs));
		const share = articles / (full.cpu - empty.cpu);
		console.log(`the articles alone cost ${share.toFixed(2)} of what they cost in Starlight`);
	} finally {
		starlight.remove();
	}
}

function report(name: string, cost: Cost): Cost {
	console.log(`${name}: ${describeCost(cost)}`);
	return cost;
}
