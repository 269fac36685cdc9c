import { quoted } from './fault.ts';
import { endOfText, expectHalfWidth, expectSeen, JsonFault, notClosed } from './json-text.ts';
import type { SyntaxFault } from './yaml-fault.ts';

/**
 * The first place where a text is not JSON, in words for a translator and at the line that is to be mended;
 * `undefined` where it is JSON. The engine's own words differ from one version of Node to the next.
 */
export function jsonFault(text: string): SyntaxFault | undefined {
	try {
		new JsonReader(text).readAll();
		return undefined;
	} catch (fault) {
		if (fault instanceof JsonFault) return { offset: fault.offset, message: fault.message };
		throw fault;
	}
}

const otherQuotes = /^['‘’“”„«»`]/;

class JsonReader {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	readAll(): void {
		if (this.#text.trim() === '') throw new JsonFault(0, 'this file is empty; begin it with {');
		this.#value();
		this.#space();
		if (this.#at < this.#text.length) {
			throw new JsonFault(this.#at, `"${this.#peek()}" stands behind the end of the data`);
		}
	}

	#value(): void {
		this.#space();
		const sign = this.#peek();
		if (sign === '{') this.#list('}', () => this.#entry());
		else if (sign === '[') this.#list(']', () => this.#value());
		else if (sign === '"') this.#string();
		else if (otherQuotes.test(sign)) this.#wrongQuote();
		else this.#word();
	}

	#entry(): void {
		const sign = this.#peek();
		if (otherQuotes.test(sign)) this.#wrongQuote();
		if (sign !== '"') {
			throw new JsonFault(
				this.#at,
				`${this.#here()} is no key; write a key in double quotation marks, then a colon`,
			);
		}
		this.#string();
		const end = this.#at;
		this.#space();
		expectHalfWidth(this.#text, this.#at);
		if (this.#peek() !== ':') throw new JsonFault(end - 1, 'a colon is missing after the key');
		this.#at++;
		this.#value();
	}

	/** What stands between brackets, with commas between its parts. */
	#list(close: string, part: () => void): void {
		const start = this.#at++;
		this.#space();
		if (this.#peek() === close) {
			this.#at++;
			return;
		}
		for (;;) {
			this.#part(start, close, part);
			const end = this.#at - 1;
			this.#space();
			const sign = this.#peek();
			this.#at++;
			if (sign === close) return;
			if (sign !== ',') this.#betweenParts(start, end, sign, close);
			const comma = this.#at - 1;
			this.#space();
			if (/[\]}]/.test(this.#peek())) {
				throw new JsonFault(comma, 'no comma stands after the last entry; take it out');
			}
		}
	}

	#part(start: number, close: string, part: () => void): void {
		if (this.#peek() === ',') throw new JsonFault(this.#at, 'a comma too many; take it out');
		if (this.#peek() === '') throw new JsonFault(start, notClosed(this.#text[start], close));
		part();
	}

	#betweenParts(start: number, end: number, sign: string, close: string): never {
		if (sign === '') throw new JsonFault(start, notClosed(this.#text[start], close));
		if (/[\]}]/.test(sign)) {
			throw new JsonFault(
				this.#at - 1,
				`"${sign}" closes what was not opened here; write "${close}" first`,
			);
		}
		expectHalfWidth(this.#text, this.#at - 1);
		const isGlued = sign === '"' && end === this.#at - 2;
		if (this.#text.slice(end, this.#at - 1).includes('\n') || (/["[{]/.test(sign) && !isGlued)) {
			throw new JsonFault(end, 'a comma is missing after this entry; put one in');
		}
		throw new JsonFault(
			end,
			'the text goes on behind its closing quotation mark; write a quotation mark inside a text as \\"',
		);
	}

	#string(): void {
		this.#at = endOfText(this.#text, this.#at);
	}

	#word(): void {
		const [word = ''] =
			/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w.])/i.exec(
				this.#text.slice(this.#at, this.#at + 40),
			) ?? [];
		if (/^[,}\]]?$/.test(this.#peek())) throw new JsonFault(this.#at, 'a text is missing here');
		if (word === '' || /[A-Z]/.test(word.replace(/E/, ''))) {
			throw new JsonFault(
				this.#at,
				`${this.#here()} stands where a text is expected; write it in double quotation marks`,
			);
		}
		this.#at += word.length;
	}

	#wrongQuote(): never {
		const sign = this.#peek();
		throw new JsonFault(
			this.#at,
			`${sign} opens no text in JSON; write straight double quotation marks (")`,
		);
	}

	#space(): void {
		while (/[ \t\n\r]/.test(this.#peek())) this.#at++;
		expectSeen(this.#text, this.#at);
		if (/^(?:\/[/*]|#)/.test(this.#text.slice(this.#at, this.#at + 2))) {
			throw new JsonFault(this.#at, 'JSON has no comments; take it out');
		}
	}

	#peek(): string {
		return this.#text[this.#at] ?? '';
	}

	/** The word at this place, or what else stands there. */
	#here(): string {
		const [word = ''] = /^[^\s,:{}[\]]+|^./.exec(this.#text.slice(this.#at, this.#at + 40)) ?? [];
		return word === '' ? 'the end of the file' : quoted(word);
	}
}
