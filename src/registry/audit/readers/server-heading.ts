const host = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]{1,63}){0,6}';
/** What an administrator calls a server in a heading, in the languages of this site and the large ones of Europe. */
const label = [
	'(?:computer|host|server|machine|node)[ _]?(?:name)?|rechner(?:name)?|servername|(?:computer|host|server)naam',
	"(?:nom (?:de (?:l['’]\\s?)?|du |d['’]))?(?:serveur|ordinateur|hôte)|(?:nombre (?:de |del )?)?(?:equipo|servidor|host)",
	'(?:nome (?:do |de |del )?)?(?:servidor|computador|computer|server|host)|(?:nazwa )?(?:komputera?|serwera?|hosta)',
	"(?:имя )?(?:компьютера?|сервера?|узла|хоста?)|(?:ім['’ʼ]я )?(?:комп['’ʼ]ютера?|сервера?|вузла|хоста?)",
	'(?:име на )?(?:сървъра?|компютъра?|хоста?)|(?:bilgisayar|sunucu|ana bilgisayar) ?(?:adı)?',
	'(?:ime )?(?:strežnika?|računalnika?|gostitelja?)|palvelin|tietokone|isäntänimi|(?:שם )?ה?(?:שרת|מחשב|מארח)',
	'(?:サーバー?|コンピューター?|ホスト|マシン) ?の?(?:名前?)?|(?:服务器|計算機|计算机|主机|电脑|伺服器|電腦) ?(?:名称?)?',
	'(?:서버|컴퓨터|호스트) ?(?:이름|명)?|(?:اسم )?(?:ال)?(?:خادم|كمبيوتر|حاسوب|مضيف)',
].join('|');
const marks = '[=\\-#*~_+<>|]';
/** Opening, closing and setting apart, in the width of Chinese and Japanese as well. */
const [open, close, colon] = ['["\'\\[(<（【「]', '["\'\\])>）】」]', '[:：]'];
const remark = '(?:[(（][^()（）]*[)）])?';
/** Words that no blank sets apart from the name. */
const joined = '(?:[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}ー]{1,12} ?){0,2}';

const labelled = new RegExp(
	`^[ \\t;]*${marks}{0,40}[ \\t]*(?:rem[ \\t]+)?${open}?(?:${label})[ \\t]*(?:${colon}|[=＝])[ \\t]*${open}?(?:\\\\\\\\)?(${host})${close}?[ \\t]*${remark}${close}?[ \\t:：]*${marks}{0,40}[ \\t]*$`,
	'iu',
);
const decorated = new RegExp(
	`^[ \\t]*(?:(${marks}{2,60})|[#*;【]|rem[ \\t]|::)[ \\t]*(?:\\p{L}[\\p{L} ]{0,30}[:： ] *)?${open}?(?:\\\\\\\\)?(${host})${close}?[ \\t]*(?:${remark}|[:：–-][^=*#]{0,60})?[ \\t:：]*(${marks}{0,60})[ \\t]*$`,
	'iu',
);
/** `Output of EX01:`, `EX01:`, `[EX01]`, `\\EX01`, `服务器EX01的输出：`. */
const bare = new RegExp(
	`^[ \\t]*(?:\\p{L}[\\p{L}', ]{0,50} )?${joined}${open}?(?:\\\\\\\\)?(${host})${close}?(?:'s? \\p{L}{1,20})?[ \\t]*${joined}${remark}(?:(?: \\p{L}{1,20}){1,4}:)?[ \\t]*[:：.–<=*#-]*[ \\t]*$`,
	'iu',
);
/** `Server 1:` and `Node B` have no other name. */
const numbered = new RegExp(
	`^[ \\t;]*${marks}{0,40}[ \\t]*((?:${label})[ \\t]*(?:#|nr\\.?|no\\.?)?[ \\t]*(?:\\d{1,3}|[A-Z]))[ \\t]*${remark}[ \\t:：.]*${marks}{0,40}[ \\t]*$`,
	'iu',
);

/** What Ansible prints above the output of a command: `EX01 | CHANGED | rc=0 >>`. */
const ranOn =
	/^([\w.-]{1,80}) \| (?:CHANGED|SUCCESS|FAILED!?)(?: \| rc=\d{1,5})? ?(?:>>|=> \{)\s*$/;
const address = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** Words of the registry, of TLS and of headings that are no servers. */
const never =
	/^(?:hk(?:lm|cu|cr|u|cc|ey_.*)|client|server|protocols?|ciphers?|ciphersuites?|hashes|keyexchangealgorithms|schannel|winhttp|registry|reg|powershell|cmd|output|results?|before|after|vorher|nachher|true|false|null|enabled|disabledbydefault|name|property|hive|default|on|off|yes|no|end|start|(?:tls|ssl|pct|dtls|net|dotnet|sha|md|rc|des|aes|v|step|part|test|run|section|query|command|schritt|teil|kb|cu|su|windows|office|exchange|x|reg)[-. ]?\d[\w.-]*|\d+|\d{1,4}[-./]\d.*)$/i;
const isHostLike = (name: string) =>
	!never.test(name) &&
	/\p{L}/u.test(name) &&
	name.length > 2 &&
	(/[\d-]/.test(name) || /^[A-Z]{3,}$/.test(name) || /^[a-z][\w-]*\.\w[\w-]*\.\w/i.test(name));

/**
 * The server that a line is the heading of, because its words or its marks say so; nothing where it may be
 * anything else.
 */
export function serverHeading(printed: string): string | undefined {
	// `#TYPE …` stands above what `Export-Csv` writes.
	if (printed.length > 160 || printed.trim() === '' || /^#TYPE\s/.test(printed)) return undefined;
	const ran = ranOn.exec(printed)?.[1];
	if (ran) return ran;
	const line = printed
		.replace(/<\/?[a-z][^<>]{0,80}>/gi, '')
		.replace(/^[ \t]*\d{1,2}[.)][ \t]+/, '');
	const number = numbered.exec(line)?.[1];
	if (number) return number.trim().replace(/\s+/g, ' ');
	const said = labelled.exec(line)?.[1];
	if (said && address.test(said)) return said;
	if (said) return never.test(said) || !/\p{L}|\d\.\d/u.test(said) ? undefined : said;
	const [, before = '', marked, behind = ''] = decorated.exec(line) ?? [];
	const isFramed = before.length > 1 && behind.length > 1;
	if (marked && (isHostLike(marked) || (isFramed && marked.length > 2 && !never.test(marked))))
		return marked;
	const plain = bare.exec(line)?.[1];
	return plain && (isHostLike(plain) || address.test(plain)) ? plain : undefined;
}
