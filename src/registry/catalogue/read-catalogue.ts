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

/** The files of `content/registry` that make the catalogue, each with its schema. */
export const catalogueSchemas = {
	settings: z.record(z.string(), settingSchema),
	presets: z.record(z.string(), presetSchema),
	windows: z.record(z.string(), windowsSchema),
	exchange: z.record(z.string(), exchangeSchema),
	review: reviewSchema,
};

/** The files of the workshop's data, by their names. */
export const catalogueFiles = Object.keys(
	catalogueSchemas,
) as readonly (keyof typeof catalogueSchemas)[];

/** The text of each file of `content/registry`, by its name without the extension. */
export type CatalogueTexts = Record<keyof typeof catalogueSchemas, string>;

/** Reads the data of the workshop. For the build and for tests; the browser gets the result as JSON. */
export function readCatalogue(texts: CatalogueTexts): Read<Catalogue> {
	const faults: Fault[] = [];
	const take = <T extends z.ZodType>(name: keyof CatalogueTexts, schema: T) => {
		const read = readWithSchema(`content/registry/${name}.yaml`, texts[name], schema);
		if (read.ok) return read.value;
		faults.push(...read.faults);
		return undefined;
	};
	const settings = take('settings', catalogueSchemas.settings);
	const presets = take('presets', catalogueSchemas.presets);
	const windows = take('windows', catalogueSchemas.windows);
	const exchange = take('exchange', catalogueSchemas.exchange);
	const review = take('review', catalogueSchemas.review);
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
