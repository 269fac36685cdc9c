import { getCollection } from 'astro:content';
import { articlesIn } from '../articles/collected.ts';
import { sourceLocale } from '../i18n/locales.ts';

/** The day since which every article and every error was held against its sources. */
export async function oldestCheck(): Promise<Date> {
	const articles = (await articlesIn(sourceLocale)).map(({ data }) => data.reviewed);
	const errors = (await getCollection('errors')).map(({ data }) => data.reviewed);
	const days = [...articles, ...errors].flatMap((day) => (day ? [day.getTime()] : []));
	return new Date(Math.min(...days));
}
