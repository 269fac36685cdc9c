import { byId, type Catalogue } from '../catalogue/catalogue.ts';
import type { Exchange, Group, States, Windows } from '../catalogue/schema.ts';
import type { Choices } from './choices.ts';
import { statesFor } from './plan-for.ts';

/** The rules that a combination of choices can break; each has its reason under `refusals` in the messages. */
export const ruleIds = [
	'exchangeNeedsOtherWindows',
	'tls13NeedsWindows',
	'tls13NeedsExchange',
	'winhttpNeedsOlderWindows',
	'retireNeedsWindows',
	'retireNeedsExchange',
	'weakCiphersNeedWindows',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** Why a combination is not offered. The names are literals for the message. */
export interface Refusal {
	rule: RuleId;
	windows: string;
	exchange: string;
}

/** The chosen machine, and what the choices want of each group of settings. */
interface Situation {
	windows: Windows;
	exchange: Exchange | undefined;
	states: States;
}

/** Each rule says whether it forbids the situation. */
const rules = {
	// The supportability matrix.
	exchangeNeedsOtherWindows: ({ windows, exchange }) =>
		exchange !== undefined && !exchange.windows.includes(windows.id),
	// "Protocols in TLS/SSL (Schannel SSP)": not a safe configuration below Windows 11 and Server 2022.
	tls13NeedsWindows: ({ windows, states }) =>
		states['tls-1-3'] === 'on' && windows.protocols['TLS 1.3'] === 'unsupported',
	// HealthChecker: TLS 1.3 only from Exchange 2019 CU15 and SE.
	tls13NeedsExchange: ({ exchange, states }) =>
		states['tls-1-3'] === 'on' && exchange?.tls13 === false,
	// KB3140245: later versions do this without the value.
	winhttpNeedsOlderWindows: ({ windows, states }) => states.winhttp === 'on' && !windows.winhttp,
	// Offered from Server 2012 on, the first Windows that has TLS 1.2 on by default.
	retireNeedsWindows: ({ windows, states }) => retires(states) && !windows.retire,
	// "Exchange Server TLS configuration best practices": there is no update for 2010 that works without 1.0.
	retireNeedsExchange: ({ exchange, states }) =>
		retires(states) && exchange !== undefined && exchange.retireFrom === undefined,
	// The Exchange guide has it for late systems only, as a step of its own; offered from 2012 R2 on.
	weakCiphersNeedWindows: ({ windows, states }) =>
		(states.ciphers === 'off' || states.hashes === 'off') && !windows.weakCiphers,
} as const satisfies Record<RuleId, (situation: Situation) => boolean>;

function retires(states: States): boolean {
	return (['tls-1-0', 'tls-1-1'] satisfies Group[]).some((group) => states[group] === 'off');
}

/** Every rule that the choices break; none means that a plan may be made. */
export function refusalsOf(choices: Choices, catalogue: Catalogue): readonly Refusal[] {
	const windows = byId(catalogue.windows, choices.windows);
	const exchange =
		choices.exchange === 'none' ? undefined : byId(catalogue.exchange, choices.exchange);
	const situation = { windows, exchange, states: statesFor(choices, catalogue) };
	return ruleIds
		.filter((rule) => rules[rule](situation))
		.map((rule) => ({ rule, windows: windows.name, exchange: exchange?.name ?? '' }));
}
