import { z } from 'astro/zod';
import { webAddress } from '../../content-files/web-address.ts';

/** Settings that are switched together. A preset names groups, never single values. */
export const groups = [
	'ssl-2-0',
	'ssl-3-0',
	'tls-1-0',
	'tls-1-1',
	'tls-1-2',
	'tls-1-3',
	'dotnet-4',
	'dotnet-2',
	'winhttp',
	'ciphers',
	'hashes',
	'renegotiation',
	'event-logging',
] as const;

export type Group = (typeof groups)[number];

/** What a preset does with a group. */
const stateSchema = z.enum(['on', 'off']);

const statesSchema = z.partialRecord(z.enum(groups), stateSchema);

const dwordSchema = z.int().min(0).max(0xffffffff);

/** A KB number, such as `KB4019276`. */
const updateSchema = z.string().regex(/^KB\d{6,7}$/, 'expected a KB number such as KB4019276');

/** `content/registry/settings.yaml`: one registry value. */
export const settingSchema = z.strictObject({
	/** The settings that it is switched with. */
	group: z.enum(groups),
	/** In full, from `HKEY_LOCAL_MACHINE`. The characters are those that every format can carry as they are. */
	key: z
		.string()
		.regex(
			/^HKEY_LOCAL_MACHINE(?:\\[A-Za-z0-9.](?:[A-Za-z0-9 ./]*[A-Za-z0-9.])?)+$/,
			'expected a full key from HKEY_LOCAL_MACHINE on, with single backslashes, of letters, digits, spaces, full stops and slashes, without a space at either end of a name',
		),
	/** The value's name. */
	name: z.string().regex(/^[A-Za-z0-9]+$/, 'expected letters and digits only'),
	/** The REG_DWORD that switches it on. */
	on: dwordSchema,
	/** The REG_DWORD that switches it off. Missing where this site never switches it off. */
	off: dwordSchema.optional(),
	/**
	 * What else an audit takes for right: `non-zero` any other number that is not 0 where one is wanted
	 * (Schannel reads `0xffffffff` like 1); `tls-1-2-bit` any set of protocols that holds TLS 1.2.
	 *
	 * @default 'exact'
	 */
	accepts: z.enum(['exact', 'non-zero', 'tls-1-2-bit']).default('exact'),
	/** The key of its explanation under `explanations` in `messages/<locale>/registry.json`. */
	explanation: z.string(),
});

/** `content/registry/presets.yaml`: a purpose that a reader comes with. */
export const presetSchema = z.strictObject({
	/** `false`: the preset only compares, and no file that changes anything is made. */
	writes: z.boolean(),
	/** What it always switches. */
	sets: statesSchema,
	/** What a reader may add, by the option's id; where both name a group, the option wins. */
	options: z.record(z.string(), statesSchema),
});

const defaultSchema = z.enum(['on', 'off', 'unsupported']);

/** `content/registry/windows.yaml`: a Windows version, or several that behave alike. */
export const windowsSchema = z.strictObject({
	/** As Microsoft names it; the same in every language. */
	name: z.string(),
	/** What Schannel does with a protocol whose values are absent. */
	protocols: z.strictObject({
		/** Client and server may differ here; the one that is on counts. */
		'SSL 2.0': defaultSchema,
		'SSL 3.0': defaultSchema,
		'TLS 1.0': defaultSchema,
		'TLS 1.1': defaultSchema,
		'TLS 1.2': defaultSchema,
		'TLS 1.3': defaultSchema,
	}),
	/** Whether `DefaultSecureProtocols` of WinHTTP has an effect there (after KB3140245). */
	winhttp: z.boolean(),
	/** Whether this site offers to switch TLS 1.0 and 1.1 off there. */
	retire: z.boolean(),
	/** Whether this site offers to switch weak ciphers off there. */
	weakCiphers: z.boolean(),
	/** Whether the last updates for it are out. */
	isEnded: z.boolean().default(false),
	/** Updates that a group of settings, or Exchange, needs first. */
	updates: z.partialRecord(z.enum([...groups, 'exchange']), z.array(updateSchema).min(1)),
});

/** `content/registry/exchange.yaml`: an Exchange version, or a range of its updates that behaves alike. */
export const exchangeSchema = z.strictObject({
	/** As Microsoft names it; the same in every language. */
	name: z.string(),
	/** Ids of the Windows versions that it runs on. */
	windows: z.array(z.string()).min(1),
	/** The first update that works with TLS 1.2; missing where no single update is named. */
	tls12From: z.string().optional(),
	/** The first update that works without TLS 1.0 and 1.1; missing where there is none. */
	retireFrom: z.string().optional(),
	/** The first update that runs on a Windows version, by its id, where not every one does. */
	windowsFrom: z.record(z.string(), z.string()).optional(),
	/** Whether the last updates for it are out. */
	isEnded: z.boolean().default(false),
	/** Whether it supports TLS 1.3 (on a Windows that does). */
	tls13: z.boolean(),
});

const wrongNameSchema = z.strictObject({
	/** As it was found. */
	wrong: z.string().min(1),
	/** What was meant. */
	right: z.string().min(1),
});

/** `content/registry/stray.yaml`: names that mangled instructions created and that Windows never reads. */
export const straySchema = z.strictObject({
	/** Wrong names of protocols, under `Protocols`. */
	protocolKeys: z.array(wrongNameSchema),
	/** Wrong names where `Client` or `Server` was meant. */
	sideKeys: z.array(wrongNameSchema),
	/** Wrong names where `Enabled` or `DisabledByDefault` was meant. */
	valueNames: z.array(wrongNameSchema),
	/** Characters that look like another one, by that one. */
	lookAlikes: z.record(z.string().length(1), z.string().min(1)),
	/** Ciphers whose name was split at the slash, with a backslash in its place. */
	splitCiphers: z.array(z.string().regex(/^[^\\]+\\[^\\]+$/)),
});

/** `content/registry/review.yaml`: when the data were last held against their sources. */
export const reviewSchema = z.strictObject({
	/** ISO date; every generated file names it. */
	checked: z.iso.date('expected a day such as 2026-11-21'),
	/** Public pages that the data come from. */
	sources: z.array(webAddress).min(1),
});

export type State = z.output<typeof stateSchema>;
export type States = z.output<typeof statesSchema>;
export type Setting = z.output<typeof settingSchema> & { id: string };
export type Preset = z.output<typeof presetSchema> & { id: string };
export type Windows = z.output<typeof windowsSchema> & { id: string };
export type Exchange = z.output<typeof exchangeSchema> & { id: string };
export type StrayNames = z.output<typeof straySchema>;
export type Review = z.output<typeof reviewSchema>;
