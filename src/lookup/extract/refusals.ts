import { isSetting } from './line-kind.ts';

/** A line of a text, as far as it is known what it is. */
export interface TextLine {
	start: number;
	/** Lines between two blank ones have the same. */
	paragraph: number;
	/** Where its first code of failure stands; -1 without one. */
	code: number;
	/** A field of a header, whose words are no error. */
	field: boolean;
	/** It reports success, sets something or guesses: what came before does not reach over it. */
	parts: boolean;
	/** A server's own words begin here. */
	speaks: boolean;
}

/** Where a text says that something failed. */
export interface Refusals {
	/** Whether a code of failure or a word for a refusal stands shortly before, in the same paragraph. */
	before(index: number, position: number): boolean;
	/** The same of a code or a server's own words alone. */
	inReply(index: number, position: number): boolean;
	/** Whether one stands near, before or after. */
	near(index: number, position: number): boolean;
}

/** Of numbers, but the ports of mail and what web servers answer: no mail server replies `465`, `587` or `403`. */
const failure =
	/(?:^|[^\w.,/-])((?!465|587|40[1-9](?![ -]4\.))[45]\d\d(?=[ \t\-:;,"'\])(#<\r\n]|$)|[45]\.\d\.\d{1,3}(?![\d.]))/g;
/** What makes of the number behind it a port or a process: `[25]:`, `10:`, `*:`, `port 450`. */
const noReply = /(?:[\d\]*]:|port:? {0,2})$/;
/** In many languages: bounces are translated, and their codes get lost on the way. */
const refusalWord =
	/Diagnostic-Code:|\(reason:|\bsaid:|<{3}|\b(?:deferr(?:ed|al|ing)|postponed|aborted)\b|\breject(?:ed)?\b|action not taken|\brefused\b|\bbounced?\b|\berror\b|(?:\b|_)fail(?:ed|ure)(?:\b|_)|Exception\b|\bfatal\b|could ?n[o']t|cannot|can't|unable to|not delivered|undeliver|fehler|fehlgeschlagen|nicht (?:zugestellt|zustellbar)|unzustellbar|konnten? nicht|abgelehnt|erreur|échec|refusé|impossible|pas pu être|rechazad|no se (?:pudo|puede|ha podido)|error[ei]\b|impossibile|non (?:è stato|consegnat)|não (?:foi|pôde)|falha|\berro\b|fout|k[ao]n niet|niet (?:bezorgd|worden)|błąd|nie (?:można|został|powiod)|chyba|nelze|nepodařilo|fel\b|misslyck|kunde inte|fejl|feil|kunne ikke|virhe|ei voitu|epäonnistu|napaka|ni (?:mogoče|bilo)|hata|başarısız|[dr]ilemedi|ulaştırılamadı|ошибк|помилк|не вдалося|не удалось|не может|не доставлен|невозможно|отклонен|грешка|не (?:може|беше)|неуспешн|שגיאה|נכשל|לא (?:ניתן|נמסר)|エラー|失敗|できません|失败|无法|無法|拒[绝絕收]|拦截|攔截|退信|退回|오류|실패|수 없/i;
const reach = 400;
const longestLine = 4000;

/** Where the first code of a failure stands in a line; -1 without one. `#421` is an issue or an order; qmail writes `#5.7.1`. */
export function failureIn(line: string): number {
	failure.lastIndex = 0;
	for (let match = failure.exec(line); match; match = failure.exec(line)) {
		const found = match[1] as string;
		const start = failure.lastIndex - found.length;
		if (noReply.test(line.slice(Math.max(0, start - 8), start))) continue;
		if (found.length > 3 || line.charAt(start - 1) !== '#') return start;
	}
	return -1;
}

/** Looks for words only where it is asked: a long log has many lines and few of them matter. */
export function refusalsOf(text: string, lines: readonly TextLine[]): Refusals {
	const found = new Map<number, number>();
	/** Where the refusal of a line stands in the text; -1 without one. */
	const refusalIn = (index: number): number => {
		const known = found.get(index);
		if (known !== undefined) return known;
		const line = lines[index] as TextLine;
		const at = line.field ? -1 : line.code >= 0 ? line.start + line.code : wordIn(index);
		found.set(index, at);
		return at;
	};
	const wordIn = (index: number): number => {
		const { start } = lines[index] as TextLine;
		const end = lines[index + 1]?.start ?? text.length;
		const line = text.slice(start, Math.min(end, start + longestLine));
		const at = isSetting(line) ? -1 : line.search(refusalWord);
		return at < 0 ? -1 : start + at;
	};
	/** The last place before, in its paragraph, that `placeIn` finds one in. */
	const lastBefore = (index: number, position: number, placeIn: (index: number) => number) => {
		const { paragraph } = lines[index] as TextLine;
		for (let at = index; at >= 0; at--) {
			const line = lines[at] as TextLine;
			if (line.parts || line.paragraph !== paragraph) return false;
			const place = placeIn(at);
			if (place >= 0) return Math.abs(position - place) < reach;
			if (position - line.start > reach) return false;
		}
		return false;
	};
	const codeIn = (index: number) => {
		const { start, field, code, speaks } = lines[index] as TextLine;
		if (field) return -1;
		return code >= 0 ? start + code : speaks ? start : -1;
	};
	const before = (index: number, position: number) => lastBefore(index, position, refusalIn);
	return {
		before,
		inReply: (index, position) => lastBefore(index, position, codeIn),
		near(index, position) {
			if (before(index, position)) return true;
			const { paragraph } = lines[index] as TextLine;
			for (let at = index + 1; at < lines.length; at++) {
				const line = lines[at] as TextLine;
				if (line.paragraph !== paragraph || line.start - position > reach) return false;
				if (!line.parts && refusalIn(at) >= 0) return true;
			}
			return false;
		},
	};
}
