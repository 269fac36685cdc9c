import { expect, it } from 'vitest';
import { checkAddresses } from '../../../src/check/core.ts';
import { content } from './content-tree.ts';

const hash = '0123456789ab';
const record = (slug: string, id: string) =>
	JSON.stringify({
		messages: { errors: { [`${id}.title`]: hash, [`${id}.meaning`]: hash } },
		articles: { [slug]: { title: hash, description: hash, for: hash, body: [] } },
	});
const warned = (slug: string, id: string) =>
	checkAddresses(
		new Map([
			...content,
			['content/made-from/tr.json', record(slug, id)],
			['content/made-from/sl.json', record(slug, id)],
		]),
	);

it('an article or error that was renamed is named once, with the address that is lost and what it is now', () => {
	const remedy =
		'for which links and search engines still ask; give it its name back, or let your host lead on from there (docs/deploy.md, "Addresses that have changed"), then npm run translation -- stamp all';
	expect(warned('guid', 'droped')).toEqual([
		{
			file: 'content/made-from/tr.json',
			line: 1,
			message: `there is no page any more at articles/guid/ (is it "guide" now?), ${remedy}`,
		},
		{
			file: 'content/made-from/tr.json',
			line: 1,
			message: `there is no page any more at errors/droped/ (is it "dropped" now?), ${remedy}`,
		},
	]);
});

it('one that is there is not', () => expect(warned('guide', 'dropped')).toEqual([]));
