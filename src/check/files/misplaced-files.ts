import type { Fault } from '../../content-files/fault.ts';
import { didYouMean } from '../../content-files/suggest.ts';
import type { ContentFiles } from '../../content-files/tree.ts';
import { isLocale, sourceLocale } from '../../i18n/locales.ts';
import { copyFault } from './copies.ts';

const readPaths = [
	/^content\/articles\/[^/]+\/[^/]+\.md$/,
	/^content\/(?:errors|codes|commands|search)\/[^/]+\.yaml$/,
	/^content\/messages\/[^/]+\/[^/]+\.json$/,
	/^content\/terms\/[^/]+\.yaml$/,
	/^content\/made-from\/[^/]+\.json$/,
	/^content\/TRANSLATING\.md$/,
];

/**
 * Files that nothing reads, each with the place or name that was probably meant.
 *
 * @param known files with a name of their own, besides those that a folder may have any number of
 */
export function misplacedFiles(files: ContentFiles, known: readonly string[]): Fault[] {
	return [...files.keys()]
		.filter((file) => !known.includes(file) && !readPaths.some((path) => path.test(file)))
		.map((file) => ({
			file,
			line: 1,
			message:
				copyFault(file, files) ??
				`nothing reads this file; ${advice(file, known)}see CONTRIBUTING.md for where content goes`,
		}));
}

const extensions: Record<string, string> = {
	articles: 'md',
	errors: 'yaml',
	codes: 'yaml',
	commands: 'yaml',
	registry: 'yaml',
	messages: 'json',
	terms: 'yaml',
};

/** Files that another name makes no text of. */
const isDocument = /\.(?:docx?|odt|rtf|pdf|html?|xlsx?|zip)$/i;
const isPicture = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

/** What was probably meant, as the middle of a sentence: what to do, with a semicolon behind it; or nothing. */
function advice(file: string, known: readonly string[]): string {
	if (isPicture.test(file)) return 'the content has no pictures; ';
	if (/\.(?:xlf|xliff|po|mqxliff|sdlxliff)$/i.test(file))
		return `bring it in with: npm run translation -- import ${file}; `;
	const [, folder = '', ...below] = file.split('/');
	const extension = extensions[folder];
	if (extension === undefined) {
		const right = didYouMean(folder, Object.keys(extensions)).slice(2);
		return below.length > 0 && right ? `${right} ` : '';
	}
	return rightName(file, extension, known) ?? rightPlace(folder, below, known);
}

/** The name under which a file would be read where it is, if its extension is all that is wrong. */
function rightName(file: string, extension: string, known: readonly string[]): string | undefined {
	const renamed = file.replace(
		/(?:\.[^./]+)?(?:\.(?:txt|orig|bak|old|rej|tmp))?$|$/,
		`.${extension}`,
	);
	const isRead = readPaths.some((path) => path.test(renamed)) || known.includes(renamed);
	if (renamed === file || !isRead) return undefined;
	return isDocument.test(file)
		? `save its text, as plain text in UTF-8, as ${renamed}; `
		: `name it ${renamed}; `;
}

/** @param below the parts of the path below the folder */
function rightPlace(folder: string, below: readonly string[], known: readonly string[]): string {
	const [name = ''] = below.at(-1)?.split('.') ?? [];
	if (folder === 'articles' && below.length === 1) {
		return isLocale(name)
			? `an article has a folder of its own: content/articles/<slug>/${name}.md; `
			: `move it to content/articles/${name}/${sourceLocale}.md; `;
	}
	if (folder === 'articles' && isLocale(below[1] ?? '') && below.length === 3)
		return `move it to content/articles/${below[0]}/${below[1]}.md; `;
	if (folder === 'registry') return `${didYouMean(name, known.map(nameOf)).slice(2)} `.trimStart();
	if (folder === 'messages' && below.length === 1)
		return `move it to content/messages/<locale>/${below[0]}; `;
	return '';
}

function nameOf(file: string): string {
	return file.replace(/^.*\/|\.[^.]*$/g, '');
}
