import { difference } from './multiset.ts';
import { suggest } from './suggest.ts';

/**
 * Product names with a number, as they stand in prose: `TLS 1.2`, `Office 365`, `Windows Server 2008 R2`,
 * `CU19`. Written so that a wrong form (`TLS 1,2`, `tls 1.2`, `OLS 1.2`) is found as well and then
 * compared with the source's.
 */
const versions =
	/\b(?:[A-Z]{1,2}LS|[A-Za-z]?SSL|[Tt][Ll][Ss]|Off?[a-z]{2,6}|Exchange(?: Server)?|Windows(?: Server)?|CU|KB|MC|SP|R)(?:[ \u00a0\u202f]\d+(?:\s?[.,·٫‚]\s?\d+)*|(?<=CU|KB|MC|SP|R)\d+)(?:(?= (?:R2|SP\d)) (?:R2|SP\d)){0,2}/gu;

/** The product versions of a prose text, verbatim. */
export function versionsIn(prose: string): string[] {
	return [...prose.matchAll(versions)].map(([version]) => version);
}

/** Product versions are compared by occurrence: as often as in the source, in the source's spelling. */
export function compareVersions(source: string, translation: string): string[] {
	const { extra, missing } = difference(versionsIn(source), versionsIn(translation));
	const unpaired = [...missing];
	const messages: string[] = [];
	for (const version of extra) {
		const meant = suggest(version, unpaired) ?? suggest(version, versionsIn(source));
		if (meant === undefined) {
			messages.push(`product version "${version}" is not in the source; take it out`);
			continue;
		}
		if (unpaired.includes(meant)) unpaired.splice(unpaired.indexOf(meant), 1);
		messages.push(
			meant === version
				? `product version "${version}" stands here more often than in the source`
				: `product version "${version}" is not in the source; did you mean "${meant}"?`,
		);
	}
	for (const version of unpaired) {
		messages.push(`product version "${version}" of the source is missing; put it in as it is`);
	}
	return messages;
}

/** Kinds of literals that may stand in backticks only, each with the name that a fault uses. */
const rawLiterals: readonly { noun: string; pattern: RegExp }[] = [
	{
		noun: 'registry path',
		pattern: /\b(?:HKEY_[A-Z_]+|HK(?:LM|CU|CR|U|CC))\b[^\s,;]*|\[?\w+(?:\s?\\\s?[\w. ]+\w){2,}/giu,
	},
	{
		noun: 'SMTP code',
		pattern: /\b[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}\b|\b[245]\.\d\.\d{1,3}\b(?!\.\d)/g,
	},
	{ noun: 'registry data', pattern: /\bd?a?e?words?\s*[:：]\s*[0-9a-f]+/giu },
	{
		noun: 'value name',
		pattern:
			/\b(?:DisabledByDefault|SystemDefaultTlsVersions|SchUseStrongCrypto|DefaultSecureProtocols|SecureProtocols)\b|["“”„«»]\s?Enabled\s?["“”„«»]/giu,
	},
	{ noun: 'status code', pattern: /\b0x[0-9a-f]{2,}\b/gi },
	{ noun: 'protocol word', pattern: /\b(?:STARTTLS|EHLO|SocketError)\b/gi },
];

/** Literals that stand in prose without backticks, where translation tools and translators change them. */
export function rawLiteralsIn(prose: string): string[] {
	return rawLiterals.flatMap(({ noun, pattern }) =>
		[...prose.matchAll(pattern)].map(
			([literal]) => `${noun} "${literal.trim()}" stands in prose; write it in backticks`,
		),
	);
}
