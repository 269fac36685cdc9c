/**
 * Charsets that mail is found in without a label, each with signs that are frequent in reports in its languages,
 * the most frequent first. The signs are what tells: bytes are valid in many charsets, but only in the right one do they make words.
 */
const candidates: readonly (readonly [label: string, frequent: string])[] = [
	['windows-1252', 'éèêàçùâîôëïûœäöüßñóíáúåøæãõ¿¡«»’“”–ÄÖÜÉÀ'],
	['windows-1251', 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфСПОНВДКАИТМЕЗЯ№ъ'],
	['koi8-r', 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфСПОНВДКАИТМЕЗЯ'],
	['windows-1250', 'ąćęłńśźżčďěňřšťůžőűđáéíóúýäöüßăâîşţŠČŽŁŚŻ'],
	['iso-8859-2', 'ąćęłńśźżčďěňřšťůžőűđáéíóúýäöüßăâîşţŠČŽŁŚŻ'],
	['windows-1254', 'ğışüöçİŞĞÜÖÇâîû'],
	['windows-1253', 'αοιετσνηυρπκμλςωγδθφχβξζψάέήίόύώΑΤΟΗΕΣΜΠΔ'],
	['windows-1255', 'יוהלאתרבמשנקםדעפחסצגטכןזךףץ'],
	['windows-1256', 'اليمونرتبعدسفهكقحجةشطصخذىضأزثئغظإءآؤ،'],
	[
		'gb18030',
		'的是在不了有我您这收件人发送邮箱地址服务器接无法连到主机拒绝用户退信失败错误原因对方已满存请检查重试系统名认证域超时间大小限制垃圾该能',
	],
	[
		'big5',
		'的是在不了有我您這收件人發送郵箱信地址伺服器接無法連到主機拒絕使用者退失敗錯誤原因對方已滿存請檢查重試系統名認證網域逾時間大小限制垃圾該能',
	],
	[
		'shift_jis',
		'のにをはがでとたしてるまいなれかせんもりこさあすきよっくだけメールサーバアドレエランスト送信受宛先接続配失敗不存在容量、。',
	],
	[
		'euc-jp',
		'のにをはがでとたしてるまいなれかせんもりこさあすきよっくだけメールサーバアドレエランスト送信受宛先接続配失敗不存在容量、。',
	],
	[
		'euc-kr',
		'이다은는을를에의가하고로한지서메일수신자주소전송사용실패서버연결없습니있으시오류계정도메인거부',
	],
];

/** The charset in which the bytes make the most of frequent signs; Latin-1 where none does. */
export function detectCharset(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, 20_000);
	let best = 'windows-1252';
	let most = 0;
	for (const [label, frequent] of candidates) {
		const share = shareOf(new TextDecoder(label).decode(sample), weights(frequent));
		if (share > most) {
			best = label;
			most = share;
		}
	}
	return best;
}

/** How frequent the signs outside ASCII are, 0 to 1; capitals inside a word and two alphabets
 * in one speak against it. */
function shareOf(text: string, frequent: ReadonlyMap<string, number>): number {
	let all = 0;
	let hits = 0;
	let before = '';
	for (const sign of text) {
		if (sign > '\x7f') {
			all++;
			hits += frequent.get(sign) ?? 0;
			if (sign === '\ufffd') hits -= 2;
			if (isLatin(before) && isOtherAlphabet(sign)) hits -= 1;
			if (isLower(before) && !isLower(sign) && sign !== sign.toLowerCase()) hits -= 2;
		} else if (isLatin(sign) && isOtherAlphabet(before)) hits -= 1;
		before = sign;
	}
	return all === 0 ? 0 : hits / all;
}

function weights(frequent: string): ReadonlyMap<string, number> {
	const signs = [...new Set(frequent)];
	return new Map(signs.map((sign, index) => [sign, 1 - (0.3 * index) / signs.length]));
}

function isLower(sign: string): boolean {
	return sign !== sign.toUpperCase();
}

function isLatin(sign: string): boolean {
	return /^[a-z]$/i.test(sign);
}

/** Greek, Cyrillic, Hebrew, Arabic. */
function isOtherAlphabet(sign: string): boolean {
	return sign >= '\u0370' && sign < '\u0700';
}
