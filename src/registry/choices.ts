/** What a reader chose. Only ids that the catalogue has; `choices.ts` lets no others in. */
export interface Choices {
	preset: string;
	windows: string;
	/** `none`: no Exchange on this machine. */
	exchange: string;
	/** Ids of the preset's options, in the order of the data. */
	options: readonly string[];
}
