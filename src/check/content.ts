import { commandSchema } from '../commands/schema.ts';
import { type Fault, sortFaults } from '../content-files/fault.ts';
import { readFolder } from '../content-files/read-folder.ts';
import type { ContentFiles } from '../content-files/tree.ts';
import { sourceLocale } from '../i18n/locales.ts';
import { checkArticles } from './articles/check-articles.ts';
import { readCodes } from './data/check-codes.ts';
import { checkCommands } from './data/check-commands.ts';
import { checkKnowledge } from './data/check-knowledge.ts';
import { checkRegistry, registryIds } from './data/check-registry.ts';
import {
	checkSignatureDates,
	checkSignatureReferences,
	readSignatures,
} from './data/check-signatures.ts';
import { checkCommandSigns, checkSigns } from './data/check-signs.ts';
import { checkLanguageFiles } from './data/language-files.ts';
import { type RegistryData, registryFile, registryFiles } from './data/registry-data.ts';
import { checkSignatureRules } from './data/signature-rules.ts';
import { checkDamage } from './files/damage.ts';
import { idFault } from './files/id-fault.ts';
import { misplacedFiles } from './files/misplaced-files.ts';
import { allowListFile } from './messages/allow-list.ts';
import { checkMessages } from './messages/check-messages.ts';
import { checkRecords } from './messages/outdated-texts.ts';

/**
 * Everything that is wrong with the content, all at once, sorted by file and line.
 * An empty list is the guarantee that literals are the same in every language.
 *
 * @param today the day against which dates that pass are held
 */
export function checkContent(files: ContentFiles, today = new Date()): Fault[] {
	const damages = checkDamage(files);
	const unreadable = new Set(damages.map(({ file }) => file));
	const faults = [
		...misplacedFiles(files, [allowListFile, ...registryFiles.map(registryFile)]),
		...idFaults(files),
		...checkLanguageFiles(files),
		...checkRecords(files),
		...checkSigns(files),
	];
	const commands = readFolder(files, 'commands', commandSchema, faults);
	faults.push(...checkCommands(commands), ...checkCommandSigns(commands));
	const signatures = readSignatures(files, faults);
	const codes = readCodes(files, faults);
	const registry = checkRegistry(files, faults);
	const errors = new Set(signatures.keys());
	const presets = registryIds(files, 'presets');
	const ids = {
		commands: new Set(commands.keys()),
		errors,
		...presetsOf(registry, presets),
		protocols: registry.windows && protocolsOf(registry.windows.value),
	};
	const articles = checkArticles(files, ids, today);
	const checked = checkMessages(files);
	const prose = checked.messages.get(sourceLocale) ?? new Map();
	const proseFaults = checkKnowledge(prose, signatures, codes, registry);
	faults.push(
		...articles.faults,
		...checkSignatureRules(signatures),
		...checkSignatureDates(signatures, today),
		...checkSignatureReferences(signatures, { sections: articles.sections, presets }),
		...checked.faults,
		...proseFaults,
		...withoutEchoes(checked.sourceFaults, proseFaults),
	);
	return sortFaults([...damages, ...faults.filter(({ file }) => !unreadable.has(file))]);
}

/** Faults that no other one names at the same line. */
function withoutEchoes(faults: readonly Fault[], others: readonly Fault[]): Fault[] {
	return faults.filter(
		({ file, line }) => !others.some((other) => other.file === file && other.line === line),
	);
}

/** With and without a file; where their data have faults, every preset counts as having one. */
function presetsOf({ presets }: RegistryData, ids: ReadonlySet<string> | undefined) {
	if (!presets) return { presets: ids };
	const having = (file: boolean) =>
		new Set(
			Object.entries(presets.value).flatMap(([id, { writes }]) => (writes === file ? id : [])),
		);
	return { presets: having(true), presetsWithoutFile: having(false) };
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
