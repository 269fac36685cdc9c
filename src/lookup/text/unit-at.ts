const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(index)`, for loops over every unit of long texts. An engine keeps a text in one of ten ways (one or
 * two bytes a unit, whole, cut out of another, put together …) and looks the method up by that: where a loop has met
 * more than four, each look takes four times as long. Here it has nothing to look up.
 */
export function unitAt(text: string, index: number): number {
	return charCodeAt.call(text, index);
}
