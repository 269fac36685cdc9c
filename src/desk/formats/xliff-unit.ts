import type { SaxesTagPlain } from 'saxes';
import type { Segment } from '../segment.ts';
import { isGuess, states } from './xliff-names.ts';

/** A unit of XLIFF while it is read: source and target, in one segment or several, with the literals in them. */
export class XliffUnit {
	private readonly id: string;
	private source = '';
	private target = '';
	private state: string | undefined;
	private subState: string | undefined;
	private isGuess: boolean;
	/** Literals by the id of their element in the source. */
	private readonly literals = new Map<string, string>();
	/** Texts of literals that stand by themselves, by their id, and the one that is being read. */
	private readonly data = new Map<string, string>();
	private openData: string | undefined;
	private part: 'source' | 'target' | undefined;
	/** The literal that is being read, with its element's id. */
	private literal: { id: string; text: string; depth: number } | undefined;
	/** Where the source stood when the space between two segments began. */
	private between: number | undefined;

	constructor(attributes: Readonly<Record<string, string>>) {
		this.id = attributes['name'] ?? attributes['resname'] ?? attributes['id'] ?? '';
		this.isGuess = isGuess({ name: 'trans-unit', attributes });
	}

	/** Whether what comes next is a part of the source or the target. */
	get isInText(): boolean {
		return this.part !== undefined;
	}

	/** Marks of tools that nobody has confirmed a target, as they stand at its elements. */
	noteGuess(tag: SaxesTagPlain): void {
		this.isGuess ||= isGuess(tag);
	}

	/** An element begins that is no note and no proposal. */
	open(tag: SaxesTagPlain): void {
		const { name, attributes } = tag;
		if (name === 'ignorable') this.between = this.source.length;
		else if (name === 'segment') {
			this.state ??= attributes['state'];
			this.subState ??= attributes['subState'];
		} else if (name === 'data') {
			this.openData = attributes['id'];
			if (this.openData !== undefined) this.data.set(this.openData, '');
		} else if (name === 'source' || name === 'target') {
			this.part = name;
			if (name === 'target') this.state = attributes['state'] ?? this.state;
		} else if (this.literal) this.literal.depth++;
		else if (this.part && (name === 'ph' || name === 'x')) this.beginLiteral(tag);
	}

	text(found: string): void {
		if (this.openData !== undefined)
			this.data.set(this.openData, (this.data.get(this.openData) ?? '') + found);
		else if (this.literal) this.literal.text += found;
		else this.add(found);
	}

	/** One of those elements ends. */
	close(name: string): void {
		if (this.literal) this.closeInLiteral(this.literal);
		else if (name === 'data') this.openData = undefined;
		else if (name === this.part) {
			// What stands between two segments is mostly a space, and has no target of its own.
			if (name === 'target') this.between = undefined;
			this.part = undefined;
		} else if (name === 'ignorable') {
			if (this.between !== undefined) this.target += this.source.slice(this.between);
			this.between = undefined;
		}
	}

	/** The unit, when it is whole. */
	segment(): Segment {
		const { id, source, target } = this;
		const isOutdated = this.isGuess || this.subState === 'handshake:outdated';
		const known = isOutdated ? 'outdated' : (states[this.state ?? ''] ?? 'translated');
		return { id, source, target, state: target.trim() === '' ? 'missing' : known, notes: [] };
	}

	private add(text: string): void {
		if (this.part) this[this.part] += text;
	}

	private beginLiteral({ attributes, isSelfClosing }: SaxesTagPlain): void {
		const { id = '', dataRef = '' } = attributes;
		const elsewhere = () =>
			this.data.get(dataRef) ??
			this.literals.get(id) ??
			attributes['equiv-text'] ??
			attributes['disp'] ??
			'';
		this.literal = { id, text: isSelfClosing ? elsewhere() : '', depth: 1 };
	}

	private closeInLiteral(literal: { id: string; text: string; depth: number }): void {
		literal.depth--;
		if (literal.depth > 0) return;
		const text = literal.text || this.literals.get(literal.id) || '';
		this.add(text);
		if (this.part === 'source') this.literals.set(literal.id, text);
		this.literal = undefined;
	}
}
