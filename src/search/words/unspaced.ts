/** What has no blanks between its words, and Hangul, whose compounds are written with blanks and without. */
const letters = '\\p{Script=Han}々\\p{Script=Katakana}ー\\p{Script=Hiragana}\\p{Script=Hangul}';

/** A run of such letters, for a pattern. */
export const unspacedRun = `[${letters}]+`;

/** A letter or digit that is none of them, for a pattern. */
export const spacedLetter = `(?:(?![${letters}])[\\p{L}\\p{M}\\p{N}])`;

const whole = new RegExp(`^${unspacedRun}$`, 'u');

/** Whether a text is one such run. */
export const isUnspaced = (text: string): boolean => whole.test(text);

const pair = /^[\p{Script=Han}々]{2}$/u;

/** Whether a key is two letters of Chinese, which need not be a word; syllables and katakana are parts of one. */
export const isPair = (key: string): boolean => pair.test(key);

const scripts =
	/(?<pairs>[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+)|(?<hangul>\p{Script=Hangul}+)|\p{Script=Hiragana}+/gu;

/** Chinese particles that join words of a run and are seldom part of one. */
const particles = /[的了吗呢嗎]/u;

/** What negates begins a word in Chinese and Japanese: `收件人不存在`. */
const negation = /(?=[不未没沒])/u;

/** Korean particles and endings behind a word, the longer ones first: `서버에서는`, `만료되었습니다`, `TLS를`. */
const endings =
	/(?:(?:되|하)?(?:었|였)습니다|어(?:졌|집)(?:습니다|어요|다)|어(?:져요|져서|져|짐)|됐습니다|했습니다|됩니다|합니다|습니다|입니다|하세요|십시오|[되하]나요|[되하]네요|[됐했]어요|[되하]려면|[되하]는지|[됐했]는데|[되하]는데|된다|한다|됐다|했다|돼요|해요|되지|하지|되는|하는|하여|하고|하도록|되도록|되어|해야|에서는|에서도|으로는|에게서|에서|에게|으로|부터|까지|보다|처럼|마다|이나|이란|에는|에도|은|는|을|를|에|의|와|과|도|만|로|됨|됐|된|될|했|한|할|이|가)$/u;

/** Behind one syllable these are a part of the word: `제한`, `권한`, `속도`. */
const ownEnd = /^.[한할이도과만]$/u;

/** What is compared of a run, and where in it that stands. */
export interface Part {
	text: string;
	at: number;
}

/**
 * The parts of a run of letters without blanks: of Chinese, Japanese and Korean each two neighbours, which needs no
 * dictionary and is the same in every browser; a letter that stands alone. Hiragana is what joins words and is left
 * out.
 *
 * @example partsOf('証明書の期限').map(({ text }) => text) // ['証明', '明書', '期限']
 */
export function partsOf(run: string): Part[] {
	return [...run.matchAll(scripts)].flatMap(({ 0: piece, index: at, groups }): Part[] => {
		if (groups?.['hangul'])
			return pairs(ownEnd.test(piece) ? piece : piece.replace(endings, ''), at);
		if (!groups?.['pairs']) return [];
		let from = at;
		return piece.split(particles).flatMap((word) => {
			const found = parted(word, from);
			from += word.length + 1;
			return found;
		});
	});
}

function parted(run: string, from: number): Part[] {
	let at = from;
	return run.split(negation).flatMap((word) => {
		const found = pairs(word, at);
		at += word.length;
		return found;
	});
}

function pairs(run: string, at: number): Part[] {
	if (run.length < 3) return run === '' ? [] : [{ text: run, at }];
	return Array.from({ length: run.length - 1 }, (_, by) => ({
		text: run.slice(by, by + 2),
		at: at + by,
	}));
}

const runs = new RegExp(unspacedRun, 'gu');

/** Whether a text is for the most part such letters, and may be cut anywhere. */
export function isMostlyUnspaced(text: string): boolean {
	return text.replace(runs, '').length < text.length * 0.75;
}

/** How many words a text has, about: of letters without blanks two are one. */
export function wordCount(text: string): number {
	const spaced = text.replace(runs, ' ').match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
	return (text.match(runs) ?? []).reduce(
		(sum, run) => sum + Math.ceil(run.length / 2),
		spaced.length,
	);
}
