import { z } from 'astro/zod';
import { formats, readFaultKinds, ruleIds } from '../../registry/core.ts';
import type { RegistryData } from './registry-data.ts';

const text = z.string().min(1);

/** One text or several: whatever the page makes of it. */
const texts = z.custom((value) => value !== undefined, 'expected its texts');

/**
 * `messages/<locale>/registry.json` as the data ask for it: each preset, option, setting, format, rule and fault has
 * its texts. What belongs to a file with faults is not judged.
 */
export function registryProseSchema({ presets, settings }: RegistryData): z.ZodType {
	const options =
		presets && Object.values(presets.value).flatMap((preset) => Object.keys(preset.options));
	const explanations =
		settings && Object.values(settings.value).map(({ explanation }) => explanation);
	return z.looseObject({
		presets: section(
			presets && Object.keys(presets.value),
			z.strictObject({ name: text, summary: text, warning: text }),
			'a preset of content/registry/presets.yaml',
		),
		options: section(
			options,
			z.strictObject({ name: text, help: text }),
			'an option of content/registry/presets.yaml',
		),
		explanations: section(
			explanations,
			text,
			'the explanation of a setting of content/registry/settings.yaml',
			{
				bits32: text.optional(),
				bits64: text.optional(),
			},
		),
		refusals: section(ruleIds, texts, 'a rule of the workshop'),
		formats: section(formats, texts, 'a file format of the workshop'),
		formatHelp: section(formats, texts, 'a file format of the workshop'),
		readFaults: section(readFaultKinds, texts, 'a fault of a pasted text'),
	});
}

function section(
	keys: readonly string[] | undefined,
	schema: z.ZodType,
	what: string,
	more: Record<string, z.ZodType> = {},
): z.ZodType {
	if (!keys) return z.unknown();
	const described = schema.describe(what);
	return z.strictObject({ ...Object.fromEntries(keys.map((key) => [key, described])), ...more });
}
