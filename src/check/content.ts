import { commandSchema } from '../commands/schema.ts';
import { type Fault, sortFaults } from '../content-files/fault.ts';
import { readFolder } from '../content-files/read-folder.ts';
import type { ContentFiles } from '../content-files/tree.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { checkArticles } from './articles/check-articles.ts';
import { readCodes } from './data/check-codes.ts';
import { checkKnowledge } from './data/check-knowledge.ts';
import { checkRegistry, registryFiles } from './data/check-registry.ts';
import { checkSignatureReferences, readSignatures } from './data/check-signatures.ts';
import { allowListFile } from './messages/allow-list.ts';
import { checkMessages } from './messages/check-messages.ts';

/**
 * Everything that is wrong with the content, all at once, sorted by file and line.
 * An empty list is the guarantee that literals are the same in every language.
 */
export function checkContent(files: ContentFiles): Fault[] {
	const faults = unreadFiles(files);
	const commands = readFolder(files, 'commands', commandSchema, faults);
	const signatures = readSignatures(files, faults);
	const codes = readCodes(files, faults);
	const registry = checkRegistry(files, faults);
	const presets = new Set(registry?.presets.map((preset) => preset.id));
	const articles = checkArticles(files, {
		commands: new Set(commands.keys()),
		errors: new Set(signatures.keys()),
		presets,
		protocols: new Set(Object.keys(registry?.windows[0]?.protocols ?? {})),
	});
	const { messages, faults: messageFaults } = checkMessages(files);
	faults.push(
		...articles.faults,
		...checkSignatureReferences(signatures, articles.sources, presets),
		...messageFaults,
		...checkKnowledge(messages.get(sourceLocale) ?? new Map(), signatures, codes),
	);
	return sortFaults(faults);
}

const readPaths = [
	/^content\/articles\/[^/]+\/[^/]+\.md$/,
	/^content\/(?:errors|codes|commands)\/[^/]+\.yaml$/,
	/^content\/messages\/[^/]+\/[^/]+\.json$/,
];

function unreadFiles(files: ContentFiles): Fault[] {
	const readFiles = [
		allowListFile,
		...registryFiles.map((name) => `content/registry/${name}.yaml`),
	];
	return [...files.keys()]
		.filter((file) => !readFiles.includes(file) && !readPaths.some((path) => path.test(file)))
		.map((file) => ({
			file,
			line: 1,
			message: 'nothing reads this file; see CONTRIBUTING.md for where content goes',
		}));
}
