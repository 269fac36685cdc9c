import { byId, type Catalogue } from '../catalogue/catalogue.ts';
import type { Group, Setting, State, States } from '../catalogue/schema.ts';
import type { Choices } from './choices.ts';
import type { Write } from './plan.ts';

/** A setting and the state that the choices want it in. */
export interface Target {
	setting: Setting;
	state: State;
	/** The REG_DWORD that stands for the state. */
	value: number;
}

/** What the preset and its options want of each group; a later option wins. */
export function statesFor(choices: Choices, catalogue: Catalogue): States {
	const preset = byId(catalogue.presets, choices.preset);
	return Object.assign({}, preset.sets, ...choices.options.map((id) => preset.options[id]));
}

/** Every setting that the choices are about, with the value wanted, in the order of the data. */
export function targetsFor(choices: Choices, catalogue: Catalogue): readonly Target[] {
	const states = statesFor(choices, catalogue);
	return catalogue.settings.flatMap((setting) => {
		const state = states[setting.group as Group];
		const value = state && setting[state];
		return state === undefined || value === undefined ? [] : [{ setting, state, value }];
	});
}

/**
 * The changes that the choices lead to: none for a preset that only compares.
 *
 * @param choices legal ones; `refusalsOf` tells
 */
export function planFor(choices: Choices, catalogue: Catalogue): readonly Write[] {
	if (!byId(catalogue.presets, choices.preset).writes) return [];
	return targetsFor(choices, catalogue).map(({ setting, value }) => ({
		action: 'write',
		key: setting.key,
		name: setting.name,
		data: { type: 'REG_DWORD', value },
	}));
}
