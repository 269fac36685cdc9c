import type { Choices, Format } from '../plan/choices.ts';
import type { WorkshopData } from './workshop-data.ts';

/** Saves snapshot, file and undo in one. What packs them is fetched when somebody wants it. */
export async function savePackage(
	choices: Choices,
	shown: Format,
	data: WorkshopData,
): Promise<void> {
	const { packageOf } = await import('./package.ts');
	const { name, bytes } = packageOf(choices, shown, data);
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
	link.download = name;
	link.click();
	// The browser has to have taken it before it may go.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
