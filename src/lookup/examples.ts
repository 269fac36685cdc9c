/** Signatures whose first text stands below the lookup's box to be tried: three causes that are mixed up. */
export const examples = [
	'socketerror-in-bounce',
	'must-issue-starttls-451-5-7-3',
	'openssl-wrong-version-number',
] as const;
