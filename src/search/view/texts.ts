import type { Addresses } from '../query/engine.ts';

/** The texts of the search in one language, with gaps to be filled, and where its data is. */
export interface SearchTexts {
	locale: string;
	addresses: Addresses;
	messages: {
		title: string;
		close: string;
		label: string;
		placeholder: string;
		loading: string;
		none: string;
		noneHint: string;
		failed: string;
		partly: string;
		start: string;
		exact: string;
		everything: string;
		more: string;
		results: string;
		corrected: string;
		instead: string;
		offer: string;
		recent: string;
		forget: string;
		kind: Record<'article' | 'error' | 'codes' | 'registry', string>;
		[count: `count_${string}`]: string;
	};
	/** Marks what stands in for a text that is not translated. */
	inEnglish: string;
}
