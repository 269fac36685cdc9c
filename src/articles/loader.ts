import { glob } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readText } from '../content-files/read-text.ts';
import { frontMatterData, splitFrontMatter } from './front-matter.ts';

/**
 * Reads articles, and only reads: front matter and body. Our own pipeline renders the bodies; Astro's `glob` would
 * have Vite bundle a module for each of them, which took half the time of a build with thousands.
 *
 * @param folder from the project's root, with `<slug>/<locale>.md` inside
 */
export function articleLoader(folder: string): Loader {
	return {
		name: 'articles',
		async load(context) {
			const { store, watcher, config } = context;
			const root = fileURLToPath(new URL(`${folder}/`, config.root));
			const gone = new Set(store.keys());
			// In order, so that one build is byte for byte like the next.
			for (const file of (await Array.fromAsync(glob('*/*.md', { cwd: root }))).sort()) {
				gone.delete(await readInto(context, root, file));
			}
			for (const id of gone) store.delete(id);

			const article = (path: string) => {
				const file = relative(root, path);
				return /^[^/\\.]+[/\\][^/\\]+\.md$/.test(file) ? file : undefined;
			};
			const onChange = async (path: string) => {
				const file = article(path);
				if (file)
					await readInto(context, root, file).catch(({ message }) => context.logger.error(message));
			};
			watcher?.add(root);
			watcher?.on('add', onChange).on('change', onChange);
			watcher?.on('unlink', (path) => {
				const file = article(path);
				if (file) store.delete(idOf(file));
			});
		},
	};
}

/** @returns the id: `tls-1-0-and-1-1-turned-off/sl` */
async function readInto(
	{ store, config, parseData, generateDigest }: LoaderContext,
	root: string,
	file: string,
): Promise<string> {
	const id = idOf(file);
	const path = join(root, file);
	const text = readText(path);
	const digest = generateDigest(text);
	if (store.get(id)?.digest === digest) return id;
	const { frontMatter, body } = splitFrontMatter(text);
	const data = await parseData({
		id,
		data: (frontMatterData(frontMatter) ?? {}) as Record<string, unknown>,
		filePath: path,
	});
	const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
	store.set({ id, data, body, digest, filePath });
	return id;
}

function idOf(file: string): string {
	return file.replaceAll('\\', '/').replace(/\.md$/, '');
}
