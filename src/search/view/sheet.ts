import { loadStyleSheet } from '../../components/style-sheet.ts';
import sheet from './search.css?url';

let loaded: Promise<void> | undefined;

/** Fetches the style sheet of the search, once: most pages are read without it. */
export function loadSheet(): Promise<void> {
	loaded ??= loadStyleSheet(sheet);
	return loaded;
}
