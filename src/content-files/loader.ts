import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { readText } from './read-text.ts';
import { readContentPaths } from './tree.ts';

/** The data of a text, or `undefined` where it has faults, which the content check names. */
type ReadData = (file: string, text: string) => Record<string, unknown> | undefined;

/**
 * Loads files of a content folder as the content check reads them: line ends and byte order marks do not count, ids
 * keep their case (`zh-Hans/errors`), and a fault is the check's to name, not a stack. In development an entry that
 * has become faulty stays as it was.
 *
 * @param folder a folder below `content`
 * @param extension with its full stop; what stands before it is the id
 */
export function contentLoader(folder: string, extension: string, read: ReadData): Loader {
	return {
		name: `content/${folder}`,
		load: async (context) => {
			const root = fileURLToPath(context.config.root);
			const base = `content/${folder}/`;
			const isOurs = (file: string) => file.startsWith(base) && file.endsWith(extension);
			const idOf = (file: string) => file.slice(base.length, -extension.length);
			const load = (file: string) => {
				const data = read(file, readText(join(root, file)));
				if (!data) return;
				const digest = context.generateDigest(data);
				context.store.set({ id: idOf(file), data, filePath: file, digest });
			};
			context.store.clear();
			for (const file of readContentPaths(root).filter(isOurs)) load(file);
			const onFile = (then: (file: string) => void) => (path: string) => {
				const file = relative(root, path).replaceAll('\\', '/');
				if (isOurs(file)) then(file);
			};
			context.watcher?.on('add', onFile(load));
			context.watcher?.on('change', onFile(load));
			context.watcher?.on(
				'unlink',
				onFile((file) => context.store.delete(idOf(file))),
			);
		},
	};
}
