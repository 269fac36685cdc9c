/** The page that somebody reports a fault of. */
interface ReportedPage {
	title: string;
	/** Its full address. */
	address: string;
}

/**
 * Where a fault of a page is reported: a letter or a new issue that names the page.
 *
 * @param to `mailto:somebody@example.org` or the address where issues are opened, such as
 *   `https://github.com/example/kb/issues/new`; from `HANDSHAKE_REPORT`
 * @returns nothing where nobody is named
 * @throws where it is neither
 */
export function reportLink(
	to: string | undefined,
	{ title, address }: ReportedPage,
): string | undefined {
	if (!to) return undefined;
	const url = URL.canParse(to) ? new URL(to) : undefined;
	if (url?.protocol === 'mailto:') {
		// Programs for mail show the plus signs of a form as they are.
		const subject = encodeURIComponent(title);
		return `${to}${url.search ? '&' : '?'}subject=${subject}&body=${encodeURIComponent(address)}`;
	}
	if (url?.protocol === 'https:') {
		url.searchParams.set('title', title);
		url.searchParams.set('body', address);
		return url.href;
	}
	throw new Error(
		`HANDSHAKE_REPORT is "${to}"; write mailto:somebody@example.org, or the https address where issues are opened`,
	);
}
