import { versionsIn, writtenVersionsIn } from '../literals/versions.ts';

/**
 * The product versions of both languages, as far as they can be compared: `1.1` after `TLS 1.0 and` is the same version
 * as `TLS 1.1`, which some languages repeat in full; a space that does not break is a space; what is misspelt in the
 * English is no fault of the translation that keeps it.
 */
export function versionsBeside(english: string, target: string): [string[], string[]] {
	const written = new Set(writtenVersionsIn(english, 1).map(({ text }) => plain(text)));
	const right = versionsIn(english, 1).map(({ text }) => plain(text));
	const readRight = versionsIn(target, 1);
	const own = writtenVersionsIn(target, 1).map(({ text }, index) =>
		plain(written.has(plain(text)) ? (readRight[index]?.text ?? text) : text),
	);
	const free = [...right];
	const take = (version: string) => {
		const at = free.indexOf(version);
		if (at >= 0) free.splice(at, 1);
		return at >= 0;
	};
	const isTaken = own.map(take);
	return [
		right,
		own.map((version, index) =>
			!isTaken[index] && take(otherForm(version)) ? otherForm(version) : version,
		),
	];
}

function plain(version: string): string {
	return version.replace(/[\u00a0\u202f]/g, ' ');
}

function otherForm(version: string): string {
	return /^\d/.test(version) ? `TLS ${version}` : version.replace(/^TLS (?=\d)/, '');
}
