/** Characters of a title and of a description that search engines show. */
const longestTitle = 60;
const longestDescription = 160;

/** The title of a page with the name of the site, as far as both fit. */
export function resultTitle(title: string, site: string): string {
	const full = `${title} – ${site}`;
	return full.length <= longestTitle ? full : shortened(title, longestTitle);
}

/** A description as far as search engines show it. */
export function resultDescription(description: string): string {
	return shortened(description, longestDescription);
}

/** A text cut after a sentence, else after a word, or anywhere between letters that stand without blanks, with a sign that it goes on. */
function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const sentence = text.slice(0, most).match(/^.{40,}(?:[.!?:](?=\s)|[。！？])/s)?.[0];
	if (sentence) return sentence;
	return `${text.slice(0, most - 1).replace(/[\s,;:(–、，：；-]*[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]*$/u, '')}…`;
}
