import type { Format } from '../plan/choices.ts';

/** How a text becomes a file. */
export interface FileForm {
	extension: 'reg' | 'ps1' | 'cmd' | 'xml' | 'yml';
	encoding: 'utf-16le-bom' | 'utf-8-bom' | 'utf-8';
	/** The language of its comments: `en` where the file must be ASCII. */
	comments: 'reader' | 'en';
	/** Whether there is nothing to write for a preset that only compares. */
	needsPlan: boolean;
}

const reg = {
	extension: 'reg',
	encoding: 'utf-16le-bom',
	comments: 'reader',
	needsPlan: true,
} as const;
const script = { ...reg, extension: 'ps1', encoding: 'utf-8-bom' } as const;
const xml = { ...reg, extension: 'xml', encoding: 'utf-8' } as const;
const yaml = { ...xml, extension: 'yml' } as const;

/** How each format is saved. */
export const fileForms: Readonly<Record<Format, FileForm>> = {
	reg,
	'undo-reg': reg,
	powershell: script,
	cmd: { extension: 'cmd', encoding: 'utf-8', comments: 'en', needsPlan: true },
	check: { ...script, needsPlan: false },
	snapshot: script,
	gpp: xml,
	'undo-gpp': xml,
	dsc: script,
	'undo-dsc': script,
	ansible: yaml,
	'undo-ansible': yaml,
};

const prefixes: Partial<Record<Format, string>> = {
	'undo-reg': 'undo-',
	check: 'check-',
	snapshot: 'snapshot-',
	'undo-gpp': 'undo-',
	dsc: 'dsc-',
	'undo-dsc': 'undo-dsc-',
	'undo-ansible': 'undo-',
};

/** What a file is called when it is saved: `undo-enable-tls-1-2.reg`. */
export function fileName(format: Format, preset: string): string {
	const prefix = prefixes[format] ?? '';
	return `${preset.startsWith(prefix) ? '' : prefix}${preset}.${fileForms[format].extension}`;
}
