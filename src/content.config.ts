import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleSchema } from './articles/schema.ts';
import { commandSchema } from './commands/schema.ts';
import { signatureSchema } from './lookup/knowledge/schema.ts';
import {
	exchangeSchema,
	presetSchema,
	reviewSchema,
	settingSchema,
	windowsSchema,
} from './registry/catalogue/schema.ts';

/**
 * The collections. Their schemas live with the capability they belong to; what a schema cannot say
 * (literals, references, drift) the content check says, which also runs before every build.
 */
const yamlFolder = (name: string) => glob({ base: `./content/${name}`, pattern: '*.yaml' });
const registryFile = (name: string) => file(`./content/registry/${name}.yaml`);

export const collections = {
	articles: defineCollection({
		loader: glob({
			base: './content/articles',
			pattern: '*/*.md',
			generateId: ({ entry }) => entry.replace(/\.md$/, ''),
			deferRender: true,
		}),
		schema: articleSchema,
	}),
	errors: defineCollection({ loader: yamlFolder('errors'), schema: signatureSchema }),
	commands: defineCollection({ loader: yamlFolder('commands'), schema: commandSchema }),
	settings: defineCollection({ loader: registryFile('settings'), schema: settingSchema }),
	presets: defineCollection({ loader: registryFile('presets'), schema: presetSchema }),
	windows: defineCollection({ loader: registryFile('windows'), schema: windowsSchema }),
	exchange: defineCollection({ loader: registryFile('exchange'), schema: exchangeSchema }),
	review: defineCollection({
		loader: glob({ base: './content/registry', pattern: 'review.yaml' }),
		schema: reviewSchema,
	}),
	messages: defineCollection({
		loader: glob({ base: './content/messages', pattern: '*/*.json' }),
		schema: z.record(z.string(), z.unknown()),
	}),
};
