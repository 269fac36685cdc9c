import { expect, it } from 'vitest';
import { htmlEntities } from '../../../node_modules/postal-mime/dist/esm/html-entities.js';
import { entitiesModule } from '../../../src/pocket/made/entities.ts';

it('the file reads every entity that the parser of mails knows', async () => {
	const module = entitiesModule(htmlEntities);
	const read = await import(`data:text/javascript,${encodeURIComponent(module)}`);
	expect(read.htmlEntities).toEqual(htmlEntities);
	expect(module.length).toBeLessThan(28_000);
});
