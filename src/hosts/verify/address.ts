/**
 * What is wrong with the word that is to be the address of a site.
 *
 * @returns what to type; `undefined` where nothing is wrong
 * @example addressFault('example.org/kb') // 'example.org/kb lacks its scheme; npm run verify -- https://example.org/kb/'
 */
export function addressFault(word: string): string | undefined {
	const usage = 'npm run verify -- https://example.org/kb/';
	if (word === '') return `Name the address of the site: ${usage}`;
	if (/^https?:\/\/./i.test(word) && URL.canParse(word)) return undefined;
	// A host, its port and path without what stands before: "example.org:8443/kb", "//example.org", "https:/example.org".
	const rest = word.replace(/^(?:https?:)?[/\\]*/i, '');
	const scheme = /^http:/i.test(word) || isLoopback.test(rest) ? 'http' : 'https';
	const whole = `${scheme}://${rest.replace(/\/?$/, '/')}`;
	const other = /^([a-z][a-z\d+.-]*):\/\//i.exec(rest)?.[1];
	if (other !== undefined)
		return `${word} begins with "${other}:", expected https:// or http://; ${usage}`;
	if (!URL.canParse(whole) || !isHost.test(rest))
		return `${word} is no address of a site; ${usage}`;
	return `${word} lacks its scheme; npm run verify -- ${whole}`;
}

const isLoopback = /^(?:localhost|127\.[\d.]+|\[::1\])(?=[:/]|$)/i;
const isHost = /^(?:localhost|\[[\da-f:]+\]|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)(?::\d+)?(?:\/\S*)?$/iu;
