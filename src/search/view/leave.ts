import { remember } from './recent.ts';

/** A result was opened: Back finds the search as it was; on the same page a dialog makes way. */
export function leaveFor(
	link: HTMLAnchorElement,
	query: string,
	dialog: HTMLDialogElement | null,
): void {
	remember(query);
	if (!dialog) return;
	history.replaceState({ ...history.state, search: query }, '');
	const { origin, pathname } = new URL(link.href);
	if (origin === location.origin && pathname === location.pathname) dialog.close();
}
