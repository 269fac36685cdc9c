import { afterEach, describe, expect, it } from 'vitest';
import { parseArticle, shareReadArticles } from '../../../src/articles/core.ts';

const place = globalThis as { [key: symbol]: unknown };

describe('bodies that a build parses', () => {
	afterEach(() => delete place[Symbol.for('handshake.shared-readings')]);

	it('are new trees for everybody outside a build', () => {
		expect(parseArticle('## One')).not.toBe(parseArticle('## One'));
	});

	it('are parsed once for two, and then let go', () => {
		shareReadArticles();
		const first = parseArticle('## Two');
		expect(parseArticle('## Two')).toBe(first);
		const third = parseArticle('## Two');
		expect(third).not.toBe(first);
		expect(third).toEqual(first);
	});

	it('are not mistaken for one another', () => {
		shareReadArticles();
		expect(parseArticle('## Three')).not.toEqual(parseArticle('## Four'));
	});
});
