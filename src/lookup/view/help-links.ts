import { element } from '../../components/dom.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pagePath } from '../../i18n/routes.ts';
import type { LookupData, SignatureHelp } from '../knowledge/lookup-data.ts';

/** The ways on from a finding: the section of the article, the registry values, the page of the error. */
export function helpLinks(
	id: string,
	{ article, preset }: SignatureHelp,
	{ articles, messages }: LookupData,
	locale: Locale,
): HTMLUListElement {
	const list = element('ul', { class: 'ways-on' });
	const add = (page: string, text: string) =>
		list.append(element('li', {}, element('a', { href: pagePath(locale, page) }, text)));
	if (preset) {
		const query = `?preset=${encodeURIComponent(preset)}`;
		add(`registry/${query}`, messages.openRegistry);
		add(`registry/audit/${query}`, messages.openAudit);
	}
	if (article) {
		const { title = '' } = articles[article] ?? {};
		add(`articles/${article}`, fill(messages.readArticle, { title }, locale));
	}
	add(`errors/${id}/`, messages.page);
	return list;
}
