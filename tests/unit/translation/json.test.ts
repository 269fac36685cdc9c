import { expect, it } from 'vitest';
import { readContent } from '../../../src/content-files/tree.ts';
import { toJson } from '../../../src/translation/core.ts';

/** The content is as the formatter left it. Keys that are numbers, which codes have, lose their place in an object. */
it('JSON is written as the formatter writes it', () => {
	const files = [...readContent(process.cwd())].filter(
		([file]) => file.endsWith('.json') && !file.endsWith('/codes.json'),
	);
	expect(files.length).toBeGreaterThan(30);
	const differing = files.filter(([, text]) => toJson(JSON.parse(text)) !== text);
	expect(differing.map(([file]) => file)).toEqual([]);
});
