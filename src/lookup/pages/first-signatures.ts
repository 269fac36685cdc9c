/** The texts that most readers of this site come with: those of its first article, and the two nearest to them. */
export const firstSignatures = [
	'socketerror-in-bounce',
	'socketerror-in-queue',
	'tls-negotiation-failed-socketerror',
	'must-issue-starttls-451-5-7-3',
	'tls-1-0-not-supported-421-4-7-66',
	'cannot-connect-450-4-4-317',
] as const;

/** The first signatures first, the others by their ids. */
export function inReadingOrder(ids: readonly string[]): string[] {
	const first: readonly string[] = firstSignatures;
	return [
		...first.filter((id) => ids.includes(id)),
		...ids.filter((id) => !first.includes(id)).sort(),
	];
}
