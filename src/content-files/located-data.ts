/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** A YAML (or JSON, which YAML 1.2 contains) text as plain data, with the line of every key. */
export interface LocatedData {
	data: unknown;
	/** 1-based line of the key at `path`, or of its nearest ancestor that exists. */
	lineOf(path: Path): number;
	/** A number, word or text as it stands in the file: `0x10` where `data` holds 16. */
	written(path: Path): string | undefined;
}
