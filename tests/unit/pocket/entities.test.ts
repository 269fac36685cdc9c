import { expect, it } from 'vitest';
import { htmlEntities } from '../../../node_modules/postal-mime/dist/esm/html-entities.js';
import { entitiesModule } from '../../../src/pocket/made/entities.ts';

const module = entitiesModule(htmlEntities);
const read = async () =>
	(await import(`data:text/javascript,${encodeURIComponent(module)}`)).htmlEntities;

it('the file reads the entities of text as the parser of mails does', async () => {
	const known = await read();
	expect(htmlEntities).toMatchObject(known);
	// HTML 4's letters and punctuation, which is what programs that write mails know; and Cyrillic.
	const written =
		'amp lt gt quot apos nbsp auml Ouml szlig eacute ccedil ntilde Aring oslash aelig euro copy reg trade scaron Zcaron alpha Omega ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo lsaquo rsaquo laquo raquo hellip bull middot ensp emsp thinsp zwnj zwj lrm rlm shy times rarr larr deg frac12 acy';
	for (const name of written.split(' '))
		expect(known[`&${name};`], name).toBe(htmlEntities[`&${name};`]);
	expect(known['&uuml']).toBe('ü');
});

it('the file is not laden with those of mathematics', async () => {
	expect(await read()).not.toHaveProperty('&NotNestedGreaterGreater;');
	expect(module.length).toBeLessThan(7500);
});
