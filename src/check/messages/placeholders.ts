import { findLiterals, type Literal, type Located } from '../literals/literal.ts';

/** `{{date}}`, `$t(site.name)`, and what was seen in their place: `{date}`, `{{date}`, `｛｛date｝｝`. */
const placeholders = /[{｛][{｛\s]*[^{}｛｝\n]*[}｝](?:\s?[}｝])*|\$t\([^()]*\)|[{}｛｝]+/g;

const right = /^(?:\{\{[^\s{}][^{}]*[^\s{}]\}\}|\{\{\w\}\}|\$t\(.*)$/;

/** What stands in a message to be filled in, right or damaged. */
export function placeholdersIn(message: string, line: number): Literal[] {
	return findLiterals(message, placeholders, line);
}

/** Braces that i18next does not fill in. Of the source: those of translations are held against it. */
export function checkPlaceholders(message: string, line: number): Located[] {
	return placeholdersIn(message.replace(/`[^`]*`/g, ' '), line)
		.filter(({ text }) => !right.test(text))
		.map(({ text, line }) => ({
			line,
			message: `"${text}" is no placeholder; write it as {{name}}, or put braces that are shown in backticks`,
		}));
}

/** A message with a blank in place of what is filled in. */
export function withoutPlaceholders(message: string): string {
	return message.replace(placeholders, ' ');
}
