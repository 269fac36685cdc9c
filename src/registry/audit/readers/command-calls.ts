import { assignment, type Effect } from './command-data.ts';

/** A text of C# (plain or with `@`), PowerShell or VBScript, a number, or a name such as `RegistryValueKind.DWord`. */
const argument =
	/\s*(?:@"(?<verbatim>(?:[^"]|"")*)"|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>[^']*)'|(?<bare>-?[\w.:[\]]+))\s*(?<end>[,)]|$)/y;

interface Argument {
	text: string;
	isQuoted: boolean;
}

/** The arguments of a call, from behind its bracket; nothing where one is no plain text, number or name. */
function argumentsOf(text: string, isEscaped: boolean): Argument[] | undefined {
	const result: Argument[] = [];
	argument.lastIndex = 0;
	for (let end: string | undefined = ','; end === ','; ) {
		const { groups } = argument.exec(text) ?? {};
		if (!groups) return undefined;
		const { verbatim, double, single, bare = '' } = groups;
		const plain = isEscaped ? double?.replace(/\\(.)/g, '$1') : double;
		const quoted = verbatim?.replaceAll('""', '"') ?? plain ?? single;
		result.push({ text: quoted ?? bare, isQuoted: quoted !== undefined });
		end = groups['end'];
	}
	return result;
}

/**
 * `Registry.SetValue(key, name, value, kind)` of .NET, from C# or PowerShell. Without a kind a number becomes a
 * REG_DWORD and anything else a REG_SZ (Microsoft.Win32.Registry.SetValue).
 */
export function ofSetValue(call: string): Effect {
	const [head = ''] = /^.*?\(/s.exec(call) ?? [];
	const given = argumentsOf(call.slice(head.length), !head.includes('::'));
	const [key, name, value, kind] = given ?? [];
	if (!key?.isQuoted || !name?.isQuoted || value === undefined) return 'notFollowed';
	const type = kind?.text.replace(/^.*[.:]/, '') ?? '';
	const isNumber = !value.isQuoted && /^(?:0x[0-9a-f]+|-?\d+)$/i.test(value.text);
	if ((!value.isQuoted && !isNumber) || /[$%]/.test(key.text + name.text + value.text))
		return 'notFollowed';
	if (/^(?:binary|multistring|unknown)$/i.test(type)) return 'notFollowed';
	return [`[${key.text}]`, assignment(name.text, { text: value.text, isNumber, type })];
}

/** `shell.RegWrite "HKLM\…\Enabled", 1, "REG_DWORD"` of VBScript; a name that ends in `\` is a key. */
export function ofRegWrite(call: string): Effect {
	const [head = ''] = /^[\w.]+\.RegWrite[ (]*/i.exec(call) ?? [];
	const given = argumentsOf(call.slice(head.length).replace(/\\/g, '\\\\'), true);
	const [place, value, type] = given ?? [];
	if (!place?.isQuoted || value === undefined) return 'notFollowed';
	const cut = place.text.lastIndexOf('\\');
	const [key, name] = [place.text.slice(0, cut), place.text.slice(cut + 1)];
	if (!value.isQuoted && !/^-?\d+$/.test(value.text)) return 'notFollowed';
	const data = { text: value.text, isNumber: false, type: type?.text ?? 'REG_SZ' };
	return /binary/i.test(data.type) ? 'notFollowed' : [`[${key}]`, assignment(name, data)];
}
