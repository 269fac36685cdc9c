/**
 * Splits comments into lines that stay inside a comment: no line end of any kind, no control character and
 * no embedded or overridden direction (which could make a reader see other text than the computer).
 */
export function commentLines(comments: readonly string[]): string[] {
	return comments
		.flatMap((comment) => comment.split(/[\r\n\v\f\u0085\u2028\u2029]+/))
		.map((line) =>
			line.replace(/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, ' ').trim(),
		)
		.filter((line) => line !== '');
}
