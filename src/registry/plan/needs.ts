import { byId, type Catalogue } from '../catalogue/catalogue.ts';
import type { Group } from '../catalogue/schema.ts';
import type { Choices } from './choices.ts';
import { statesFor } from './plan-for.ts';

/** What has to be installed before the values have an effect. */
export interface Needs {
	/** KB numbers for Windows, each once. */
	updates: readonly string[];
	/** Names of what is chosen and gets no more updates. */
	ended: readonly string[];
	/** The first update of the chosen Exchange version that works with the change; missing where every one does. */
	exchange?: { name: string; update: string };
}

/** The updates that the choices call for on the chosen machine. */
export function needsOf(choices: Choices, catalogue: Catalogue): Needs {
	const { updates, ...windows } = byId(catalogue.windows, choices.windows);
	const chosen = [windows, ...catalogue.exchange.filter(({ id }) => id === choices.exchange)];
	const ended = chosen.filter(({ isEnded }) => isEnded).map(({ name }) => name);
	const states = statesFor(choices, catalogue);
	const parts: (keyof typeof updates)[] = Object.keys(states) as Group[];
	if (choices.exchange === 'none') return { ended, updates: updatesFor(parts, updates) };
	const { name, retireFrom, tls12From, windowsFrom } = byId(catalogue.exchange, choices.exchange);
	const retires = states['tls-1-0'] === 'off' || states['tls-1-1'] === 'off';
	const update = windowsFrom?.[choices.windows] ?? (retires ? retireFrom : tls12From);
	return {
		ended,
		updates: updatesFor([...parts, 'exchange'], updates),
		// `RTM` is the version as it was first sold: everybody has that.
		...(update && update !== 'RTM' && { exchange: { name, update } }),
	};
}

function updatesFor<K extends string>(
	parts: readonly K[],
	updates: Partial<Record<K, readonly string[]>>,
): string[] {
	return [...new Set(parts.flatMap((part) => updates[part] ?? []))];
}
