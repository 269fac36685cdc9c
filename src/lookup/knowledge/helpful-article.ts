import type { Cause } from './cause.ts';
import type { Signature } from './schema.ts';

/** The article whose only subject is the TLS version. */
const aboutVersions = 'tls-1-0-and-1-1-turned-off';

/** Causes of which that article says nothing. */
const otherMatters: ReadonlySet<Cause> = new Set([
	'recipient',
	'policy',
	'throttling',
	'dns',
	'authentication',
]);

/** The article and section of an error; undefined where they would only send a reader away from the matter. */
export function helpfulArticle({
	article,
	causes,
}: Pick<Signature, 'article' | 'causes'>): Signature['article'] {
	const leadsAway =
		article?.slug === aboutVersions && causes.every((cause) => otherMatters.has(cause));
	return leadsAway ? undefined : article;
}
