import type { Choices, Format } from '../plan/choices.ts';
import { commentsFor } from '../writers/comments.ts';
import { writeFiles } from '../writers/write-files.ts';
import type { WorkshopData } from './workshop-data.ts';

/** The texts of all files that the choices lead to. Fetched when one is wanted that is no registry file. */
export function allFiles(
	choices: Choices,
	{ catalogue, languages, page }: WorkshopData,
): ReadonlyMap<Format, string> {
	return writeFiles(choices, catalogue, (format) =>
		commentsFor(format, choices, catalogue, languages, page),
	);
}
