import type { APIRoute, GetStaticPaths } from 'astro';
import { collectedCatalogue } from '../../registry/collected.ts';
import { fixFile, regBytes } from '../../registry/core.ts';

/** The `.reg` file of every preset that writes something, and its undo. One file for all languages. */
export const getStaticPaths = (async () => {
	const catalogue = await collectedCatalogue();
	return catalogue.presets
		.filter((preset) => preset.writes)
		.flatMap((preset) => [
			fixFile(catalogue, preset.id, false),
			fixFile(catalogue, preset.id, true),
		])
		.map(({ name, text }) => ({ params: { file: name.replace(/\.reg$/, '') }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(regBytes(props.text));
