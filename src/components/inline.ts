/** A run of a message: plain text, or a literal that stood in backticks. */
export interface Run {
	text: string;
	literal: boolean;
}

/** Splits a message at its backticks. The content check has seen to it that they come in pairs. */
export function runsOf(message: string): Run[] {
	return message
		.split('`')
		.map((text, index) => ({ text, literal: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}

/** The message without backticks, for titles and attributes, where there is no markup. */
export function plain(message: string): string {
	return message.replaceAll('`', '');
}
