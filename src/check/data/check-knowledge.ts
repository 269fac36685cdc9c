import { z } from 'astro/zod';
import type { Fault } from '../../content-files/fault.ts';
import { holdAgainst } from '../../content-files/read-yaml.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import { causes } from '../../lookup/core.ts';
import type { MessageFile } from '../messages/message-file.ts';
import type { CodeSections } from './check-codes.ts';
import type { Signatures } from './check-signatures.ts';
import { orderFaults, titlesTwice } from './prose-rules.ts';
import type { RegistryData } from './registry-data.ts';
import { registryProseSchema } from './registry-prose.ts';

const text = z.string().min(1);

/**
 * What the lookup knows, held against its prose in the source locale: each error, each of its causes,
 * each code and each cause has its texts, and no text is left without what it explains.
 *
 * @param prose the messages of the source locale by name; a file with faults is absent
 */
export function checkKnowledge(
	prose: ReadonlyMap<string, MessageFile>,
	signatures: Signatures,
	codes: CodeSections,
	registry: RegistryData,
): Fault[] {
	const schemas = {
		errors: errorsSchema(signatures),
		codes: codesSchema(codes),
		causes: z.strictObject(
			fill(causes, () => z.strictObject({ name: text, meaning: text, check: text })),
		),
		registry: registryProseSchema(registry),
	};
	const faults = Object.entries(schemas).flatMap(([name, schema]) => {
		const file = `content/messages/${sourceLocale}/${name}.json`;
		const messages = prose.get(name);
		const result = messages && holdAgainst(file, messages.located, schema);
		return result && !result.ok ? result.faults : [];
	});
	return [...faults, ...orderFaults(prose, signatures), ...titlesTwice(prose.get('errors'))];
}

/** `messages/<locale>/errors.json`; where a signature has faults, its prose is not judged. */
function errorsSchema(signatures: Signatures): z.ZodType {
	return z.strictObject(
		fill([...signatures.keys()], (id) => {
			const signature = signatures.get(id);
			if (!signature) return z.unknown();
			const { file, value } = signature;
			return z
				.strictObject({
					title: text,
					meaning: text,
					cause: z
						.strictObject(fill(value.causes, () => text.describe(`a cause that ${file} lists`)))
						.describe(`the causes that ${file} lists`),
					next: z.array(text).min(2).max(4).describe('two to four steps'),
				})
				.describe(`the prose of ${file}`);
		}),
	);
}

/** `messages/<locale>/codes.json`; where a registry has faults, its section is not judged. */
function codesSchema(sections: CodeSections): z.ZodType {
	const parts = (keys: string) => z.strictObject(fill([...keys], () => text));
	return z.strictObject({
		class: parts('245').describe('the classes of enhanced status codes'),
		subject: parts('01234567').describe('the subjects of enhanced status codes'),
		...fill([...sections.keys()], (section) => {
			const registry = sections.get(section);
			if (!registry) return z.unknown();
			const meaning = text.describe(`the meaning of a code of ${registry.file}`);
			return z
				.strictObject(fill(registry.keys, () => meaning))
				.describe(`the meanings of ${registry.file}`);
		}),
	});
}

function fill<K extends string>(keys: readonly K[], schemaOf: (key: K) => z.ZodType) {
	return Object.fromEntries(keys.map((key) => [key, schemaOf(key)]));
}
