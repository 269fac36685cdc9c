import {
	type Choices,
	defaultChoices,
	loadCatalogue,
	loadStray,
	refusalsOf,
} from '../../../src/registry/core.ts';

export const catalogue = loadCatalogue();
export const stray = loadStray();

export const protocols =
	'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';

export function choose(changes: Partial<Choices> = {}): Choices {
	return { ...defaultChoices(catalogue), ...changes };
}

/** Every legal combination of a preset and a Windows version, with each option that is legal there. */
export const legalChoices: readonly Choices[] = catalogue.presets.flatMap(
	({ id: preset, options }) =>
		catalogue.windows.flatMap(({ id: windows }) => {
			const isLegal = (choices: Choices) => refusalsOf(choices, catalogue).length === 0;
			const bare = { preset, windows, exchange: 'none', options: [] };
			const all = Object.keys(options).filter((id) => isLegal({ ...bare, options: [id] }));
			const candidates = all.length > 0 ? [bare, { ...bare, options: all }] : [bare];
			return candidates.filter(isLegal);
		}),
);
