/** A feature of the platform, and where a file makes use of it. */
export interface Use {
	/** MDN's key of it: `css.selectors.has`. */
	key: string;
	/** As it is written in the file: `:has()`. */
	written: string;
	/** 1-based. */
	line: number;
	/** Keys of which the reader's browser has all, because the file asks for them before: `@supports`. */
	guardedBy?: readonly string[];
}
