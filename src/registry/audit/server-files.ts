import { Known } from './known.ts';
import { ByMachine } from './readers/machine-name.ts';
import { type Paste, readServers, type Server } from './readers/paste.ts';

/** A text with the name that it came under. */
export interface NamedText {
	name: string;
	text: string;
}

/** A server with the files that are taken for parts of it. */
export interface FiledServer extends Server {
	files: readonly string[];
}

/** Words of a file's name that say what it holds, or when it was made, and not of which server. */
const part =
	/^(?:tls|ssl|schannel|protocols?|ciphers?|ciphersuites?|suites|hashes|net|netfx|netframework|dotnet|framework|net[24]|v[24]|winhttp|wow|wow64|wow6432node|x64|x86|amd64|32|64|32bit|64bit|bit|reg|registry|regedit|hklm|software|system|microsoft|export(?:ed)?|query|output|backup|before|after|old|new|copy|kopie|of|from|on|and|values|settings|healthchecker|exchange|exchangeserver|get|item|itemproperty|\d{6,})$/i;

/**
 * Puts the files of each server together. A file belongs to the server that its text names, else to the one that
 * its own name does, beside words such as `schannel`. Files with no other words are taken for the parts of one. Those that
 * contradict each other never come together.
 */
export function serversOf(files: readonly NamedText[]): FiledServer[] {
	const groups = new ByMachine<{ name: string; parts: FiledServer[] }>((name) => ({
		name,
		parts: [],
	}));
	for (const { name: file, text } of files) {
		for (const server of readServers(text)) {
			const name = server.name || serverIn(file);
			groups.of(name).parts.push({ ...server, name, files: [file] });
		}
	}
	return groups.all.flatMap(({ name, parts }) => {
		if (parts.length === 1)
			return parts.map((each) => ({ ...each, name: name || bare(each.files[0]) }));
		const together = joined(name, parts);
		return together ? [together] : parts.map((each) => ({ ...each, name: bare(each.files[0]) }));
	});
}

/** The words of a file's name that may be a server's. */
function serverIn(file: string): string {
	return bare(file)
		.replace(/\(\d+\)|\d{4}-\d\d-\d\d|\d\d\.\d\d\.\d{4}/g, ' ')
		.split(/[-_ ()[\]+,]+/)
		.filter((word) => word !== '' && !part.test(word))
		.join('-');
}

function joined(name: string, parts: readonly FiledServer[]): FiledServer | undefined {
	const [first, ...others] = parts as [FiledServer, ...FiledServer[]];
	const isInstructions = parts.some(({ paste }) => paste.format === 'instructions');
	const known = new Known();
	for (const { paste } of parts) known.add(paste.snapshot);
	if (known.snapshot.isMixed || isInstructions) return undefined;
	const told = parts.find(({ paste }) => !/^(?:unknown|suites)$/.test(paste.format)) ?? first;
	const suites = parts.findLast(({ paste }) => paste.suites)?.paste.suites;
	const paste: Paste = {
		...told.paste,
		snapshot: known.snapshot,
		faults: parts.flatMap(({ paste }) => paste.faults),
		...(suites && { suites }),
	};
	const files = [first, ...others].flatMap((each) => each.files);
	return { name: name || files.map(bare).join(' + '), line: 1, paste, files };
}

function bare(file = ''): string {
	return file.replace(/\.\w{1,4}$/, '');
}
