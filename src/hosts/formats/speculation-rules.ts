import { type Place, saved } from '../served.ts';

/**
 * What a browser may fetch when a reader's hand is on a link: pages of this site. Never a file, and never the search:
 * its page is there already, and what stands behind its `#` is the reader's.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
export function speculationRulesFile({ base }: Pick<Place, 'base'>): string {
	const files = saved.map((folder) => `${base}${folder}*`);
	const page = {
		and: [
			{ href_matches: `${base}*` },
			{ not: { href_matches: [...files, `${base}*/search/*`, '/*\\?(.+)'] } },
			{ not: { href_matches: `${base}*.:end(\\w+)` } },
			{ not: { selector_matches: '[download], [href^="#"]' } },
		],
	};
	const rules = { prefetch: [{ source: 'document', where: page, eagerness: 'moderate' }] };
	return `${JSON.stringify(rules, undefined, '\t')}\n`;
}
