import { describe, expect, it } from 'vitest';
import { readWithSchema } from '../../../src/content-files/read-yaml.ts';
import { readContent } from '../../../src/content-files/tree.ts';
import { signatureSchema } from '../../../src/lookup/core.ts';
import { helpfulArticle } from '../../../src/lookup/knowledge/helpful-article.ts';

const slug = 'tls-1-0-and-1-1-turned-off';

describe('an error leads to an article', () => {
	it('about another subject whatever its causes are', () => {
		const article = { slug: 'throttled-or-blocked-exchange-servers', section: 'the-fix' };
		expect(helpfulArticle({ article, causes: ['policy'] })).toBe(article);
	});

	it('about TLS versions where the version may be a cause', () =>
		expect(helpfulArticle({ article: { slug }, causes: ['dns', 'tls-version'] })).toEqual({
			slug,
		}));

	it('about TLS versions not at all where TLS has no part in it', () =>
		expect(helpfulArticle({ article: { slug }, causes: ['recipient', 'dns'] })).toBeUndefined());
});

it('leads from at least one error to each article that is about errors', () => {
	const files = [...readContent(process.cwd())];
	const reached = files.flatMap(([file, text]) => {
		if (!file.startsWith('content/errors/')) return [];
		const read = readWithSchema(file, text, signatureSchema);
		return read.ok ? [helpfulArticle(read.value)?.slug] : [];
	});
	const withErrors = files.flatMap(([file, text]) => {
		const [, article] = /^content\/articles\/([^/]+)\/en\.md$/.exec(file) ?? [];
		return article && text.includes('::errors{') ? [article] : [];
	});
	expect(withErrors.length).toBeGreaterThan(0);
	expect(withErrors.filter((article) => !reached.includes(article))).toEqual([]);
});
