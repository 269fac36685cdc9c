import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readWithSchema } from '../../src/content-files/read-yaml.ts';
import { causes, codeRegistries, messageKey, signatureSchema } from '../../src/lookup/core.ts';

interface ErrorProse {
	title: string;
	meaning: string;
	cause: Record<string, string>;
	next: string[];
}

const readMessages = <T>(name: string): T =>
	JSON.parse(readFileSync(`content/messages/en/${name}.json`, 'utf8'));

/** Parsed, or a failure that lists every fault with its line. */
function parse<T extends z.ZodType>(file: string, schema: T): z.output<T> {
	const read = readWithSchema(file, readFileSync(file, 'utf8'), schema);
	if (!read.ok)
		throw new Error(read.faults.map((f) => `${f.file}:${f.line}: ${f.message}`).join('\n'));
	return read.value;
}

const filesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const errorProse = readMessages<Record<string, ErrorProse>>('errors');
const codeProse = readMessages<Record<string, Record<string, string>>>('codes');
const causeProse = readMessages<Record<string, Record<string, string>>>('causes');
const signatures = filesIn('content/errors').map((name) => ({
	id: name.replace(/\.yaml$/, ''),
	...parse(`content/errors/${name}`, signatureSchema),
}));
const ids = signatures.map(({ id }) => id);
const each = signatures.map((signature) => [signature.id, signature] as const);

/** White space folds and ` … ` spans at most 200 characters, as the lookup reads a phrase. */
function phrasePattern(phrase: string): RegExp {
	const literally = (text: string) =>
		text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
	return new RegExp(phrase.split(' … ').map(literally).join('[\\s\\S]{0,200}?'), 'i');
}

describe('signatures', () => {
	it('cover at least 64 texts', () => expect(signatures.length).toBeGreaterThanOrEqual(64));

	it.each([
		...[
			'exchange',
			'exchange-online',
			'outlook',
			'postfix',
			'exim',
			'sendmail',
			'gmail',
			'dovecot',
		],
		...['openssl', 'java', 'dotnet', 'python', 'node', 'php', 'device', 'schannel', 'other'],
	])('cover what %s prints', (software) => {
		expect(signatures.some(({ printedBy }) => printedBy.some((name) => name === software))).toBe(
			true,
		);
	});

	it('have prose, and no prose is left without its signature', () => {
		expect(Object.keys(errorProse).sort()).toEqual([...ids].sort());
	});

	it('have titles that differ from each other', () => {
		const titles = Object.values(errorProse).map(({ title }) => title.toLowerCase());
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});

	it('have first texts that differ from each other', () => {
		const texts = signatures.map(({ texts }) => texts[0]?.toLowerCase());
		expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
	});

	it.each(each)('%s explains exactly its causes, in order', (id, signature) => {
		expect(Object.keys(errorProse[id]?.cause ?? {})).toEqual(signature.causes);
		expect(new Set(signature.causes).size).toBe(signature.causes.length);
	});

	it.each(each)('%s says what to do in two to four steps', (id) => {
		expect(errorProse[id]?.next.length).toBeGreaterThanOrEqual(2);
		expect(errorProse[id]?.next.length).toBeLessThanOrEqual(4);
	});

	it.each(each)('%s prints every phrase and every required code itself', (_, signature) => {
		for (const { phrase, codes = [] } of signature.matchers) {
			const pattern = phrasePattern(phrase);
			expect(
				signature.texts.filter((text) => pattern.test(text)),
				phrase,
			).not.toEqual([]);
			expect(signature.codes).toEqual(expect.arrayContaining(codes));
		}
		for (const { codes } of signature.byCode ?? []) {
			expect(signature.codes).toEqual(expect.arrayContaining(codes));
		}
	});

	it.each(each)('%s supersedes only other signatures that exist', (id, { supersedes = [] }) => {
		expect(supersedes.filter((other) => other === id || !ids.includes(other))).toEqual([]);
	});

	it('never claim the same codes alone twice for the same host', () => {
		const claims = signatures.flatMap(({ byCode = [] }) =>
			byCode.map(({ codes, hosts = [''] }) => [...codes].sort().concat(hosts).join(' ')),
		);
		expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
	});

	it('bind codes that mean different things by sender to a host or a reply code', () => {
		const colliding = /^[45]\.(7\.(3|4|5|29|30)|4\.2|3\.2)$/;
		const loose = signatures.flatMap(({ id, byCode = [] }) =>
			byCode
				.filter(({ codes, hosts }) => codes.every((code) => colliding.test(code)) && !hosts)
				.map(() => id),
		);
		expect(loose).toEqual([]);
	});
});

describe('code registries', () => {
	const registries = Object.entries(codeRegistries).map(([name, { section, schema }]) => {
		const { codes } = parse(`content/codes/${name}.yaml`, schema as z.ZodType) as {
			codes: { code: string; basic?: unknown }[];
		};
		return [name, section, codes.map(messageKey)] as const;
	});

	it('have a file each, and no file is without its registry', () => {
		const names = filesIn('content/codes').map((name) => name.replace(/\.yaml$/, ''));
		expect(names.sort()).toEqual(Object.keys(codeRegistries).sort());
	});

	it.each(registries)('%s lists each code once', (_, __, keys) => {
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it.each(registries)(
		'%s has a meaning for each code, and for nothing else',
		(_, section, keys) => {
			expect(Object.keys(codeProse[section] ?? {}).sort()).toEqual([...keys].sort());
		},
	);

	it('has the classes and subjects of enhanced status codes', () => {
		expect(Object.keys(codeProse.class ?? {})).toEqual(['2', '4', '5']);
		expect(Object.keys(codeProse.subject ?? {})).toEqual([...'01234567']);
	});

	it('has all 80 enhanced status codes and the deprecated one', () => {
		const schema = codeRegistries['enhanced-status'].schema;
		const { codes } = parse('content/codes/enhanced-status.yaml', schema);
		expect(codes.filter(({ deprecated }) => !deprecated)).toHaveLength(80);
		expect(codes.filter(({ deprecated }) => deprecated).map(({ code }) => code)).toEqual([
			'X.6.10',
		]);
		for (const { code, subject, detail } of codes) expect(code).toBe(`X.${subject}.${detail}`);
	});

	it('gives the signed decimal of the same 32 bits', () => {
		const { codes } = parse('content/codes/schannel.yaml', codeRegistries.schannel.schema);
		for (const { code, decimal } of codes) expect(decimal, code).toBe(Number(code) | 0);
		expect(codes.find(({ decimal }) => decimal === -2146893007)?.symbol).toBe(
			'SEC_E_ALGORITHM_MISMATCH',
		);
	});
});

describe('messages', () => {
	it('explain every cause', () => {
		expect(Object.keys(causeProse)).toEqual([...causes]);
		for (const prose of Object.values(causeProse)) {
			expect(Object.keys(prose)).toEqual(['name', 'meaning', 'check']);
		}
	});

	it.each(['errors', 'codes', 'causes'])('%s has keys that i18next reads as they are', (name) => {
		const keys: string[] = [];
		JSON.parse(readFileSync(`content/messages/en/${name}.json`, 'utf8'), (key, value) => {
			keys.push(key);
			return value;
		});
		expect(keys.filter((key) => /[.:]|_(zero|one|two|few|many|other)$/.test(key))).toEqual([]);
	});

	it.each(['errors', 'codes', 'causes'])(
		'%s has balanced backticks and no placeholders',
		(name) => {
			const texts: string[] = [];
			JSON.parse(readFileSync(`content/messages/en/${name}.json`, 'utf8'), (_, value) => {
				if (typeof value === 'string') texts.push(value);
				return value;
			});
			expect(texts.filter((text) => text.split('`').length % 2 === 0)).toEqual([]);
			expect(texts.filter((text) => /\{\{|\$t\(|\*\*|\]\(/.test(text))).toEqual([]);
		},
	);
});
