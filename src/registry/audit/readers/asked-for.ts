/**
 * What the command before an output asked for. `isWhole`: what it prints is all that there is, nothing was
 * selected, searched for, or sent elsewhere.
 */
export type Asked =
	| { for: 'unknown' | 'nothing' | 'change' }
	| {
			for: 'query';
			key: string;
			/** The one value that was asked for; the default value has no name. */
			name?: string;
			isTree: boolean;
			isWhole: boolean;
			/** Asked for as 32-bit programs see it. */
			is32: boolean;
			machine?: string;
	  }
	| {
			for: 'values';
			/** Missing where the command does not name them in full. */
			keys?: string[];
			names?: string[];
			/** Only the data are printed, without the names. */
			isBare: boolean;
			isWhole: boolean;
	  }
	| { for: 'children'; key?: string; isTree: boolean; isWhole: boolean };
