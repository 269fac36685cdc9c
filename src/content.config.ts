import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { articleLoader, articleSchema } from './articles/core.ts';
import { commandSchema } from './commands/schema.ts';
import { contentLoader } from './content-files/loader.ts';
import { parseJson } from './content-files/read-json.ts';
import { readWithSchema } from './content-files/read-yaml.ts';
import { signatureSchema } from './lookup/core.ts';

/**
 * The collections. Their schemas live with the capability they belong to; what a schema cannot say
 * (literals, references, drift) the content check says, which also runs before every build.
 */
const yamlFolder = <T extends z.ZodType<Record<string, unknown>>>(name: string, schema: T) =>
	contentLoader(name, '.yaml', (file, text) => {
		const read = readWithSchema(file, text, schema);
		return read.ok ? read.value : undefined;
	});

const messages = contentLoader(
	'messages',
	'.json',
	// What is no JSON the content check has told of.
	(_, text) => parseJson(text) as Record<string, unknown> | undefined,
);

export const collections = {
	articles: defineCollection({
		loader: articleLoader('content/articles'),
		schema: articleSchema,
	}),
	errors: defineCollection({
		loader: yamlFolder('errors', signatureSchema),
		schema: signatureSchema,
	}),
	commands: defineCollection({
		loader: yamlFolder('commands', commandSchema),
		schema: commandSchema,
	}),
	messages: defineCollection({
		loader: messages,
		schema: z.record(z.string(), z.unknown()),
	}),
};
