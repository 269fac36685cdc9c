import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleSchema } from './articles/core.ts';
import { articleLoader } from './articles/loader.ts';
import { commandSchema } from './commands/schema.ts';
import { signatureSchema } from './lookup/core.ts';

/**
 * The collections. Their schemas live with the capability they belong to; what a schema cannot say
 * (literals, references, drift) the content check says, which also runs before every build.
 */
const yamlFolder = (name: string) => glob({ base: `./content/${name}`, pattern: '*.yaml' });

export const collections = {
	articles: defineCollection({
		loader: articleLoader('content/articles'),
		schema: articleSchema,
	}),
	errors: defineCollection({ loader: yamlFolder('errors'), schema: signatureSchema }),
	commands: defineCollection({ loader: yamlFolder('commands'), schema: commandSchema }),
	messages: defineCollection({
		loader: glob({ base: './content/messages', pattern: '*/*.json' }),
		schema: z.record(z.string(), z.unknown()),
	}),
};
