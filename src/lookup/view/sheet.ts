import { loadStyleSheet } from '../../components/style-sheet.ts';
import sheet from './view.css?url';

/** Fetches the style sheet of answers. */
export const loadSheet = (): Promise<void> => loadStyleSheet(sheet);
