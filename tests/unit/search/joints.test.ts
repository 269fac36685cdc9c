import { describe, expect, it } from 'vitest';
import { jointsOf } from '../../../src/search/build/joints.ts';
import type { Place } from '../../../src/search/build/page-text.ts';
import { withoutJoints } from '../../../src/search/words/joints.ts';
import { termsFor } from '../../../src/search/words/terms.ts';

const termsOf = termsFor('zh-Hans', (word) => word);
const page = (place: Place, text: string) => ({
	title: '',
	lang: '',
	links: [],
	sections: [{ id: '', title: '', blocks: [{ place, text, codes: [] }] }],
});

describe('pairs of letters that are none, but where two words of Chinese meet', () => {
	const joints = (...pages: Parameters<typeof page>[]) => [
		...jointsOf(
			pages.map(([place, text]) => page(place, text)),
			termsOf,
			'zh-Hans',
			['件卡'],
		),
	];

	it('are left out of the index', () => {
		expect(joints(['text', '证书过期'])).toEqual(['书过']);
	});

	it('stay where a heading or another text has them', () => {
		expect(joints(['heading', '证书过期'], ['text', '证书过期'])).toEqual([]);
	});

	it('stay if readers have a word for them', () => {
		expect(joints(['text', '邮件卡住'])).not.toContain('件卡');
	});

	it('go from a query beside a word that the pages have, and alone stay', () => {
		const asked = (query: string, known: string[], said: string[] = []) =>
			withoutJoints(termsOf(query), new Set(known), new Set(said)).map(({ key }) => key);
		expect(asked('证书过期', ['证书', '过期'])).toEqual(['证书', '过期']);
		expect(asked('发件箱', ['发件'])).toEqual(['发件']);
		expect(asked('发件箱', ['发件'], ['件箱'])).toEqual(['发件', '件箱']);
		expect(asked('天气', ['证书'])).toEqual(['天气']);
	});
});
