import { byId, type Catalogue } from '../catalogue/catalogue.ts';
import type { Group, State } from '../catalogue/schema.ts';
import type { Choices } from '../plan/choices.ts';
import { statesFor, type Target } from '../plan/plan-for.ts';

/** What must hold on a mail server whatever its purpose is. Other groups are a matter of choice. */
const always: Partial<Record<Group, State>> = {
	'tls-1-2': 'on',
	'ssl-2-0': 'off',
	'ssl-3-0': 'off',
	'dotnet-4': 'on',
	renegotiation: 'off',
};

/**
 * The settings that the choices are not about and that an audit looks at all the same: what was found there must
 * not contradict what Exchange needs or HealthChecker asks for.
 */
export function watchedTargets(choices: Choices, catalogue: Catalogue): Target[] {
	const chosen = statesFor(choices, catalogue);
	const wanted = {
		...always,
		...(lacksTls13(choices, catalogue) && { 'tls-1-3': 'off' as const }),
	};
	return catalogue.settings.flatMap((setting) => {
		const state: State | undefined = wanted[setting.group];
		const value = state && setting[state];
		if (state === undefined || value === undefined || chosen[setting.group]) return [];
		return [{ setting, state, value }];
	});
}

/** Whether Windows, or the Exchange on it, does not support TLS 1.3: HealthChecker then wants it off. */
function lacksTls13(choices: Choices, catalogue: Catalogue): boolean {
	const windows = byId(catalogue.windows, choices.windows);
	const exchange = catalogue.exchange.find(({ id }) => id === choices.exchange);
	return windows.protocols['TLS 1.3'] === 'unsupported' || exchange?.tls13 === false;
}
