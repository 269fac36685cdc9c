/** Why a line has no effect or could not be read; each has its sentence under `readFaults` in the messages. */
export const readFaultKinds = [
	'header',
	'noKey',
	'keyOpen',
	'keySpace',
	'keyRoot',
	'nameQuote',
	'noEquals',
	'dwordDigits',
	'dwordNumber',
	'typeCase',
	'typeColon',
	'typeUnknown',
	'textQuote',
	'hexNumber',
	'trailing',
	'underDeletedKey',
	'noPath',
	'cut',
	'notFollowed',
	'onlyReads',
	'denied',
	'noCommand',
	'otherMachine',
	'noMachine',
	'console32',
	'noValues',
	'unreadable',
	'unknownFormat',
] as const;

export type ReadFaultKind = (typeof readFaultKinds)[number];

export interface ReadFault {
	/** 1-based line of the pasted text. */
	line: number;
	kind: ReadFaultKind;
	/** The line, shortened. */
	text: string;
}

/** A fault of a line, which is shortened to what a page has room for. */
export function readFault(line: number, kind: ReadFaultKind, text: string): ReadFault {
	const shown = text.trim();
	return { line, kind, text: shown.length > 160 ? `${shown.slice(0, 159)}…` : shown };
}
