import { commandSchema } from '../commands/schema.ts';
import { type Fault, sortFaults } from '../content-files/fault.ts';
import { readFolder } from '../content-files/read-folder.ts';
import type { ContentFiles } from '../content-files/tree.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { checkArticles } from './articles/check-articles.ts';
import { readCodes } from './data/check-codes.ts';
import { checkKnowledge } from './data/check-knowledge.ts';
import { checkRegistry, type RegistryData, registryIds } from './data/check-registry.ts';
import { checkSignatureReferences, readSignatures } from './data/check-signatures.ts';
import { idFault } from './data/id-fault.ts';
import { checkSignatureRules } from './data/signature-rules.ts';
import { checkMessages } from './messages/check-messages.ts';
import { misplacedFiles } from './misplaced-files.ts';

/**
 * Everything that is wrong with the content, all at once, sorted by file and line.
 * An empty list is the guarantee that literals are the same in every language.
 */
export function checkContent(files: ContentFiles): Fault[] {
	const faults = [...misplacedFiles(files), ...idFaults(files)];
	const commands = readFolder(files, 'commands', commandSchema, faults);
	const signatures = readSignatures(files, faults);
	const codes = readCodes(files, faults);
	const registry = checkRegistry(files, faults);
	const errors = new Set(signatures.keys());
	const presets = registryIds(files, 'presets');
	const articles = checkArticles(files, {
		commands: new Set(commands.keys()),
		errors,
		presets: registry.presets ? writingPresets(registry.presets.value) : presets,
		protocols: registry.windows && protocolsOf(registry.windows.value),
	});
	const checked = checkMessages(files);
	const prose = checked.messages.get(sourceLocale) ?? new Map();
	const proseFaults = checkKnowledge(prose, signatures, codes, registry);
	faults.push(
		...articles.faults,
		...checkSignatureRules(signatures),
		...checkSignatureReferences(signatures, { sections: articles.sections, presets }),
		...checked.faults,
		...proseFaults,
		...withoutEchoes(checked.sourceFaults, proseFaults),
	);
	return sortFaults(withoutConflicts(files, faults));
}

/** Faults that no other one names at the same line. */
function withoutEchoes(faults: readonly Fault[], others: readonly Fault[]): Fault[] {
	return faults.filter(
		({ file, line }) => !others.some((other) => other.file === file && other.line === line),
	);
}

/** Presets that only compare have no file that an article could show. */
function writingPresets(presets: NonNullable<RegistryData['presets']>['value']): Set<string> {
	return new Set(Object.entries(presets).flatMap(([id, { writes }]) => (writes ? id : [])));
}

function protocolsOf(windows: NonNullable<RegistryData['windows']>['value']): Set<string> {
	return new Set(Object.values(windows).flatMap(({ protocols }) => Object.keys(protocols)));
}

/** Ids of commands; those of errors, articles and registry data are judged with them. */
function idFaults(files: ContentFiles): Fault[] {
	return [...files.keys()].flatMap((file) => {
		const id = /^content\/commands\/([^/]+)\.yaml$/.exec(file)?.[1];
		return id === undefined
			? []
			: idFault(id).map((message) => ({ file, line: 1, message: `the file name ${message}` }));
	});
}

const conflictMark = /^(?:<{7}|>{7})(?: |$)/m;

/** A file with both sides of a merge in it has that one fault; nothing else about it means anything. */
function withoutConflicts(files: ContentFiles, faults: readonly Fault[]): Fault[] {
	const conflicts = [...files].flatMap(([file, text]) => {
		const found = conflictMark.exec(text);
		if (!found) return [];
		const line = text.slice(0, found.index).split('\n').length;
		const message =
			'a merge was not finished here; keep one of the two sides and take the marks out';
		return [{ file, line, message }];
	});
	const inConflict = new Set(conflicts.map(({ file }) => file));
	return [...conflicts, ...faults.filter(({ file }) => !inConflict.has(file))];
}
