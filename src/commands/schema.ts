import { z } from 'astro/zod';

/** `content/commands/<id>.yaml`: something to type or paste, the same in every language. */
export const commandSchema = z
	.strictObject({
		/** Which program reads it; shown above the command. */
		language: z.enum(['powershell', 'batch', 'shell']),
		/** Where it is run; in words under `command.where` in `interface.json`. */
		where: z.enum([
			...['powershell', 'elevated-powershell', 'prompt', 'elevated-prompt'],
			...['exchange-shell', 'exchange-online', 'terminal'],
		] as const),
		/** What it leaves behind: nothing, a file, something done once, or a setting. */
		effect: z.enum(['reads', 'writes', 'acts', 'changes']),
		/** The command that takes a change back, or `none` where the article says why there is none. */
		undo: z.string().optional(),
		text: z.string().min(1),
	})
	.refine(({ effect, undo }) => (effect === 'changes') === (undo !== undefined), {
		path: ['undo'],
		message: 'a command that changes a setting names its undo (or "none"), and no other does',
	});

export type Command = z.output<typeof commandSchema>;
