/** The file of one language, as it is saved. */
export const fileNameOf = (locale: string) => `handshake-${locale}.html`;

/** Stands in pages until the file is made of all of them, and its size is known. */
export const sizePlaceholder = '\u2039size of the file\u203a';

/** The same for its sum. */
export const sumPlaceholder = '\u2039sum of the file\u203a';
