/** The page that offers it, below its language. */
export const keepPage = 'pocket/';

/** Stands in that page until all files are there, and how large they are is known. */
export const sizePlaceholder = '\u2039size of what is kept\u203a';
