/** Why a delivery or a connection failed: the closed set that every finding draws from. */
export const causes = [
	'tls-version',
	'starttls-missing',
	'certificate',
	'cipher',
	'port-or-mode',
	'network',
	'dns',
	'authentication',
	'policy',
	'recipient',
	'throttling',
	'undetermined',
] as const;

export type Cause = (typeof causes)[number];

/** What a text about TLS may come from. */
export const ofTls: ReadonlySet<Cause> = new Set<Cause>([
	'tls-version',
	'starttls-missing',
	'certificate',
	'cipher',
	'port-or-mode',
]);
