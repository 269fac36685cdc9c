/** Sites that are known by a name. */
const siteNames: Readonly<Record<string, string>> = {
	'learn.microsoft.com': 'Microsoft Learn',
	'support.microsoft.com': 'Microsoft Support',
	'techcommunity.microsoft.com': 'Microsoft Community Hub',
	'support.google.com': 'Google Help',
};

/**
 * What a source is called in a list: the title that its address holds, behind the site it is on. Addresses are cut by
 * those who make them; numbers of questions and updates are not.
 *
 * @param colon what stands between site and title
 * @example sourceName('https://www.rfc-editor.org/rfc/rfc3207', ': ') // 'RFC 3207'
 */
export function sourceName(url: string, colon: string): string {
	const { hostname, pathname } = new URL(url);
	const rfc = /\brfc(\d+)/i.exec(pathname)?.[1];
	if (rfc && /rfc-editor|ietf/.test(hostname)) return `RFC ${rfc}`;
	const question = /\/answers\/questions\/(\d+)/.exec(pathname)?.[1];
	if (question) return `Microsoft Q&A, ${question}`;
	const project = /^\/([\w.-]+\/[\w.-]+)(?:\/(?:issues|pull)\/(\d+))?/.exec(pathname);
	if (hostname === 'github.com' && project) return onGitHub(project, pathname, colon);
	const site = siteNames[hostname] ?? hostname.replace(/^www\./, '');
	const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
	const title = decodeURIComponent(last)
		.replace(/\.(?:html?|md|php|aspx)$/i, '')
		.replaceAll(/[-_+]+/g, ' ')
		.trim();
	return /[a-z]{3}/i.test(title)
		? `${site}${colon}${title}`
		: `${site}${title ? `, ${title}` : ''}`;
}

/** As developers write it: `nodemailer/nodemailer#1076`; of a file or a page of the wiki its name as well. */
function onGitHub(
	[, project = '', number]: RegExpExecArray,
	pathname: string,
	colon: string,
): string {
	const [, , , kind, ...path] = pathname.split('/');
	const file = kind === 'blob' || kind === 'wiki' ? path.at(-1) : undefined;
	return `GitHub${colon}${project}${number ? `#${number}` : ''}${file ? `, ${file}` : ''}`;
}
