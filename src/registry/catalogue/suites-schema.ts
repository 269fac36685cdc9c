import { z } from 'astro/zod';

const suiteSchema = z
	.string()
	.regex(/^TLS(?:_[A-Z0-9]+)+$/, 'expected a name such as TLS_RSA_WITH_…');

/** `content/registry/suites.yaml`: what is known of cipher suites. */
export const suitesSchema = z.strictObject({
	/** Those that Exchange Online can agree on, the strongest first. */
	exchangeOnline: z.array(suiteSchema).min(1),
	/** Those on which the sources contradict each other. */
	unsettled: z.array(suiteSchema),
	/** A suite with one of these between the underscores of its name is weak. */
	weakParts: z.array(z.string().regex(/^[A-Z0-9]+$/)),
});

export type KnownSuites = z.output<typeof suitesSchema>;
