import { z } from 'astro/zod';
import { type Fault, sortFaults } from '../../content-files/fault.ts';
import { type Read, readWithSchema } from '../../content-files/read-yaml.ts';
import type { Catalogue } from './catalogue.ts';
import {
	exchangeSchema,
	presetSchema,
	reviewSchema,
	settingSchema,
	windowsSchema,
} from './schema.ts';

export const catalogueFiles = ['settings', 'presets', 'windows', 'exchange', 'review'] as const;

/** The text of each file of `content/registry`, by its name without the extension. */
export type CatalogueTexts = Record<(typeof catalogueFiles)[number], string>;

/** Reads the data of the workshop. For the build and for tests; the browser gets the result as JSON. */
export function readCatalogue(texts: CatalogueTexts): Read<Catalogue> {
	const faults: Fault[] = [];
	const take = <T extends z.ZodType>(name: keyof CatalogueTexts, schema: T) => {
		const read = readWithSchema(`content/registry/${name}.yaml`, texts[name], schema);
		if (read.ok) return read.value;
		faults.push(...read.faults);
		return undefined;
	};
	const settings = take('settings', z.record(z.string(), settingSchema));
	const presets = take('presets', z.record(z.string(), presetSchema));
	const windows = take('windows', z.record(z.string(), windowsSchema));
	const exchange = take('exchange', z.record(z.string(), exchangeSchema));
	const review = take('review', reviewSchema);
	if (!(settings && presets && windows && exchange && review)) {
		return { ok: false, faults: sortFaults(faults) };
	}
	const value = {
		settings: entries(settings),
		presets: entries(presets),
		windows: entries(windows),
		exchange: entries(exchange),
		review,
	};
	return { ok: true, value };
}

/** A map by id as a list, in the order of the file. */
function entries<T extends object>(map: Record<string, T>): (T & { id: string })[] {
	return Object.entries(map).map(([id, entry]) => ({ id, ...entry }));
}
