const error =
	/(?:so[ck]+et|winsock|win32|errno|error|err|code|fehler|erreur|hata|kod|код|ошибк|错误|代码|エラー|コード)[^\d\n]{0,24}$|[([]$/i;
const event =
	/(?:\bid|event|ereignis|événement|evento|olay|kimli|zdarze|код|событи|поді|حدث|事件|イベント|이벤트)[^\d\n]{0,16}$|^\s*$/i;
/** What Schannel's events call an error state looks like a Winsock number and is none. */
const state =
	/(?:state|status|zustand|durum|état|estado|stato|toestand|tillstånd|tila|stav|состояни|стан|状态|狀態|状態|상태|מצב|حالة)/i;

/** Whether a number stands behind a word for "error" or "code", or in a bracket. */
export function isAfterError(text: string, start: number): boolean {
	return error.test(before(text, start));
}

/** Whether a number stands behind a word for "event", or begins the text. */
export function isAfterEvent(text: string, start: number): boolean {
	return event.test(before(text, start));
}

/** Whether a number stands behind "error state", in any language where the text is known to be of Schannel. */
export function isAfterState(text: string, start: number, isOfSchannel: boolean): boolean {
	return (isOfSchannel ? state : /error state/i).test(before(text, start));
}

/** Whether a word for "socket" stands before a number. */
export function isAfterSocket(text: string, start: number): boolean {
	return /so[ck]+et/i.test(before(text, start));
}

function before(text: string, start: number): string {
	return text.slice(Math.max(0, start - 40), start);
}
