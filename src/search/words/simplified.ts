/** Letters of traditional Chinese that words of the field are written with, each before its simplified one. */
const pairs =
	'郵邮電电發发無无連连線线憑凭證证過过啟启動动註注冊册錄录機机碼码錯错誤误應应傳传輸输協协議议檢检時时間间斷断開开關关閉闭組组則则絕绝權权設设備备掃扫帳账號号檔档滿满轉转網网務务對对從从來来後后這这個个們们麼么嗎吗還还沒没請请問问題题會会為为與与讀读測测試试驗验變变舊旧換换續续簽签鏈链軟软體体報报狀状態态結结佇伫';

const simple = new Map(pairs.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));

/**
 * A query in simplified letters, where the pages have these: readers in Taiwan and Hong Kong type the others.
 *
 * @example simplified('憑證過期', 'zh-Hans') // '凭证过期'
 */
export function simplified(query: string, locale: string): string {
	if (new Intl.Locale(locale).maximize().script !== 'Hans') return query;
	return Array.from(query, (letter) => simple.get(letter) ?? letter).join('');
}
