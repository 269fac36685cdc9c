/** What is used of gettext-parser, which has no types of its own. */
declare module 'gettext-parser' {
	interface Message {
		msgctxt?: string;
		msgid: string;
		msgstr: string[];
		comments?: {
			translator?: string;
			extracted?: string;
			reference?: string;
			flag?: string;
			previous?: string;
		};
	}

	interface Catalogue {
		charset: string;
		headers: Record<string, string>;
		translations: Record<string, Record<string, Message>>;
	}

	export const po: {
		parse(text: string | Uint8Array): Catalogue;
		compile(catalogue: Catalogue, options?: { foldLength?: number }): Uint8Array;
	};
}
