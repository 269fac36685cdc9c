const host = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]{1,63}){0,6}';
/** What an administrator calls a server in a heading, in the languages of this site and the large ones of Europe. */
const label =
	"(?:computer|host|server|machine|node)[ _]?(?:name)?|rechner(?:name)?|servername|nom d'hôte|ordinateur|serveur|hôte|equipo|servidor|nombre de host|(?:имя )?(?:компьютера?|сервера?|узла)|(?:bilgisayar|sunucu|ana bilgisayar) ?(?:adı)?|(?:ime )?(?:strežnika?|računalnika?|gostitelja?)|palvelin|tietokone|isäntänimi|(?:име на )?(?:сървъра?|компютъра?|хоста?)|(?:שם )?ה?(?:שרת|מחשב|מארח)|komputer|serwer|nazwa hosta";
const marks = '[=\\-#*~_+<>|]';

const labelled = new RegExp(
	`^[ \\t;]*${marks}{0,40}[ \\t]*(?:rem[ \\t]+)?(?:${label})[ \\t]*[:=][ \\t]*["'\\[(<]?(?:\\\\\\\\)?(${host})["'\\])>]?[ \\t]*(?:\\([^()]*\\))?[ \\t:]*${marks}{0,40}[ \\t]*$`,
	'iu',
);
const decorated = new RegExp(
	`^[ \\t]*(?:(${marks}{2,60})|[#*;]|rem[ \\t]|::)[ \\t]*(?:\\p{L}[\\p{L} ]{0,30}[: ] *)?["'\\[(]?(?:\\\\\\\\)?(${host})["'\\])]?[ \\t]*(?:\\([^()]*\\)|[:–-][^=*#]{0,60})?[ \\t:]*(${marks}{0,60})[ \\t]*$`,
	'iu',
);
/** `Output of EX01:`, `EX01:`, `[EX01]`, `\\EX01`. */
const bare = new RegExp(
	`^[ \\t]*(?:\\p{L}[\\p{L}', ]{0,50} )?["'\\[(]?(?:\\\\\\\\)?(${host})["'\\])]?(?:'s? \\p{L}{1,20})?[ \\t]*(?:\\([^()]*\\))?(?:(?: \\p{L}{1,20}){1,4}:)?[ \\t]*[:.–<=*#-]*[ \\t]*$`,
	'iu',
);
/** `Server 1:` and `Node B` have no other name. */
const numbered = new RegExp(
	`^[ \\t;]*${marks}{0,40}[ \\t]*((?:${label})[ \\t]*(?:#|nr\\.?|no\\.?)?[ \\t]*(?:\\d{1,3}|[A-Z]))[ \\t]*(?:\\([^()]*\\))?[ \\t:.]*${marks}{0,40}[ \\t]*$`,
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
	if (printed.length > 160 || printed.trim() === '') return undefined;
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
