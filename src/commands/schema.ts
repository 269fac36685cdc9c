import { z } from 'astro/zod';

/** `content/commands/<id>.yaml`: something to type or paste, the same in every language. */
export const commandSchema = z.strictObject({
	/** Which program reads it; shown above the command. */
	language: z.enum(['powershell', 'batch', 'shell']),
	text: z.string().min(1),
});
