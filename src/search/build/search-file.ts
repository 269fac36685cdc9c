/** A file to be written, with its path below the folder of the locale. */
export interface SearchFile {
	path: string;
	content: string;
}
