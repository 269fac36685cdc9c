import { checkArticles } from './check-articles.ts';
import {
	checkCatalogue,
	checkCommands,
	checkSignatureReferences,
	readSignatures,
} from './check-data.ts';
import { checkAllMessages } from './check-messages.ts';
import { type Fault, sortFaults } from './fault.ts';
import type { ContentFiles } from './tree.ts';

const known =
	/^content\/(?:articles\/[^/]+\/[^/]+\.md|(?:errors|codes|commands|registry)\/[^/]+\.yaml|messages\/[^/]+\/[^/]+\.json|messages\/same-as-english\.yaml)$/;

/**
 * Everything that is wrong with the content, all at once, sorted by file and line.
 * An empty list is the guarantee that literals are the same in every language.
 */
export function checkContent(files: ContentFiles): Fault[] {
	const faults: Fault[] = [];
	for (const file of files.keys()) {
		if (known.test(file)) continue;
		faults.push({
			file,
			line: 1,
			message: 'nothing reads this file; see CONTRIBUTING.md for where content goes',
		});
	}
	const commands = checkCommands(files, faults);
	const signatures = readSignatures(files, faults);
	const catalogue = checkCatalogue(files, faults);
	const presets = new Set(catalogue?.presets.map((preset) => preset.id));
	const protocols = new Set(Object.keys(catalogue?.windows[0]?.protocols ?? {}));
	const ids = { commands, errors: new Set(signatures.keys()), presets, protocols };
	const articles = checkArticles(files, ids);
	faults.push(
		...articles.faults,
		...checkSignatureReferences(signatures, articles.sources, presets),
		...checkAllMessages(files),
	);
	return sortFaults(faults);
}
