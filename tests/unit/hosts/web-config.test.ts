import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { webConfig } from '../../../src/hosts/formats/web-config.ts';
import { headerPolicy, searchWorkerPolicy } from '../../../src/hosts/policy.ts';
import { searchEngine } from '../../../src/hosts/served.ts';
import { place } from './place.ts';

interface Element {
	/** Names from the root: `configuration/system.webServer/staticContent/mimeMap`. */
	path: string;
	attributes: Readonly<Record<string, string>>;
	/** The folder or file whose `location` it stands in; empty for all. */
	location: string;
}

/** The elements of a file, in its order; throws where it is not well-formed. */
function elementsOf(text: string): Element[] {
	const elements: Element[] = [];
	const open: string[] = [];
	let location = '';
	const parser = new SaxesParser();
	parser.on('opentag', ({ name, attributes }) => {
		open.push(name);
		if (name === 'location') location = attributes['path'] ?? '';
		elements.push({ path: open.join('/'), attributes, location });
	});
	parser.on('closetag', ({ name }) => {
		open.pop();
		if (name === 'location') location = '';
	});
	parser.write(text).close();
	return elements;
}

const elements = elementsOf(webConfig(place));
const named = (name: string, location = '') =>
	elements.filter((each) => each.path.endsWith(`/${name}`) && each.location === location);
const headersAt = (location: string) =>
	Object.fromEntries(
		named('add', location)
			.filter(({ path }) => path.endsWith('/customHeaders/add'))
			.map(({ attributes }) => [attributes['name'], attributes['value']]),
	);

describe('IIS reads a web.config that', () => {
	it('names only sections that every IIS has and lets a site set', () => {
		const sections = elements
			.map(({ path }) => /system\.webServer\/([^/]+)$/.exec(path)?.[1])
			.filter((section) => section !== undefined);
		expect(new Set(sections)).toEqual(
			new Set([
				...['staticContent', 'httpProtocol', 'httpErrors'],
				...['defaultDocument', 'directoryBrowse', 'urlCompression'],
			]),
		);
	});

	it('adds nothing without taking away what the server may have of the same name', () => {
		const added = elements.filter(({ path }) => /(?:mimeMap|customHeaders\/add)$/.test(path));
		expect(added.length).toBeGreaterThan(15);
		for (const each of added) {
			const key = each.path.endsWith('mimeMap') ? 'fileExtension' : 'name';
			const before = elements[elements.indexOf(each) - 1];
			expect(before?.path).toMatch(/\/remove$/);
			expect(before?.attributes).toEqual({ [key]: each.attributes[key] });
		}
	});

	it.each([
		['.reg', 'application/octet-stream'],
		['.json', 'application/json'],
		['.wasm', 'application/wasm'],
		['.webmanifest', 'application/manifest+json'],
	])('gives %s the type %s', (fileExtension, mimeType) => {
		expect(named('mimeMap').map(({ attributes }) => attributes)).toContainEqual({
			fileExtension,
			mimeType,
		});
	});

	it('gives a name without an end, and one file, a type of its own', () => {
		const type = (location: string) => named('mimeMap', location).map((each) => each.attributes);
		expect(type('registry/SHA256SUMS')).toEqual([
			{ fileExtension: '.', mimeType: 'text/plain; charset=utf-8' },
		]);
		expect(type('speculation-rules.json')).toEqual([
			{ fileExtension: '.json', mimeType: 'application/speculationrules+json' },
		]);
	});

	it('sends the policy, and that of the worker in its folder', () => {
		expect(headersAt('')).toEqual({
			'Content-Security-Policy': headerPolicy,
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'no-referrer',
			'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
			'Speculation-Rules': '"/kb/speculation-rules.json"',
		});
		const { folder } = searchEngine;
		expect(headersAt(folder.replace(/\/$/, ''))).toEqual({
			'Content-Security-Policy': searchWorkerPolicy,
		});
		expect(headersAt('registry')).toEqual({ 'Content-Disposition': 'attachment' });
	});

	it('says Cache-Control in the one way in which it does not stand there twice', () => {
		expect(named('clientCache')[0]?.attributes).toEqual({ cacheControlMode: 'DisableCache' });
		expect(named('clientCache', 'assets')[0]?.attributes).toEqual({
			cacheControlMode: 'UseMaxAge',
			cacheControlMaxAge: '365.00:00:00',
			cacheControlCustom: 'public, immutable',
		});
	});

	it('answers with the page that speaks every language, as a file, so that it stays a 404', () => {
		expect(named('error').map(({ attributes }) => attributes)).toEqual([
			{ statusCode: '404', path: 'kb\\404.html', responseMode: 'File' },
		]);
	});
});
