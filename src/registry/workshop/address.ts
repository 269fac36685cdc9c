import { type Choices, type Format, formatChoices } from '../plan/choices.ts';

/** Puts the choices into the address, without a step in the history. */
export function writeAddress(choices: Choices, format: Format | undefined): void {
	const query = `?${formatChoices(choices, format)}`;
	history.replaceState(null, '', query + location.hash);
	takeAlong(query);
}

/** The same choices in another language, and on the other page of the registry. */
export function takeAlong(query: string): void {
	const links = document.querySelectorAll<HTMLAnchorElement>('a[data-locale], a[data-choices]');
	for (const link of links) link.search = query;
}
