import { literal } from '../../components/dom.ts';
import { runsOf } from '../../components/inline.ts';
import { fill } from '../../i18n/fill.ts';

/**
 * A message with its values filled in, and its literals as code. The message is taken apart first: a value that
 * comes from the address bar or from a paste stays text, whatever stands in it.
 */
export function filled(
	message: string,
	values: Readonly<Record<string, string | number>>,
	locale: string,
): DocumentFragment {
	const fragment = document.createDocumentFragment();
	for (const run of runsOf(message)) {
		const text = fill(run.text, values, locale);
		fragment.append(run.literal ? literal(text) : text);
	}
	return fragment;
}
