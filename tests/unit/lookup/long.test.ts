import { describe, expect, it } from 'vitest';
import { lookupInSteps } from '../../../src/lookup/long/lookup-long.ts';
import { windowsOf } from '../../../src/lookup/long/windows.ts';
import { knowledge, look } from './known.ts';

const idle = '2021-02-03T07:41:10.390Z,EX02,08D8B1,12,10.20.0.5:41822,192.0.2.36:25,>,MAIL FROM\n';
const filler = (length: number) => idle.repeat(Math.ceil(length / idle.length));
const handshake = 'TLS negotiation failed with error SocketError';
const wrongPort = 'error:0A00010B:SSL routines::wrong version number';
const ids = (text: string) => look(text).findings.map(({ id }) => id);

describe('the windows of a text', () => {
	it.each([0, 1, 249_999, 250_001, 256_001, 1_000_000])(
		'of %i characters cover it, the newest first, and overlap',
		(length) => {
			const windows = windowsOf('x\n'.repeat(length).slice(0, length));
			expect(windows[0]?.end).toBe(length);
			expect(windows.at(-1)?.start).toBe(0);
			windows.slice(1).forEach(({ start, end }, index) => {
				const newer = windows[index];
				expect(start).toBeLessThan(newer?.start ?? 0);
				expect(end).toBeGreaterThan(newer?.start ?? 0);
			});
		},
	);

	it('begin at the beginning of a line but for the overlap', () => {
		const text = filler(700_000);
		const ends = windowsOf(text).map(({ end }) => text[end - 1]);
		expect(new Set(ends)).toEqual(new Set(['\n']));
	});
});

describe('a long text', () => {
	it('is read to its last line and from its first', () => {
		const text = `${wrongPort}\n${filler(4_500_000)}${handshake}`;
		expect(ids(text).sort()).toEqual([...ids(wrongPort), ...ids(handshake)].sort());
	});

	it('gives what is newest first, among what is equally sure', () => {
		expect(ids(`${wrongPort}\n${filler(400_000)}${handshake}`)[0]).toBe(ids(handshake)[0]);
		expect(ids(`${handshake}\n${filler(400_000)}${wrongPort}`)[0]).toBe(ids(wrongPort)[0]);
	});

	it('gives evidence by its place in the whole text, each place once', () => {
		const text = `${filler(300_000)}${handshake}\n${filler(249_000)}`;
		const [first] = look(text).findings;
		expect(first?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([handshake]);
	});

	it.each([0, 20, 45, 2_000])('finds an error that a window would cut %i characters in', (into) => {
		const end = `${handshake}\n`.padEnd(250_000 - into, 'x y ');
		expect(ids(filler(100_000) + end)).toEqual(ids(handshake));
	});

	it('does not list a code that a finding of another window covers', () => {
		const bounce = '550 5.2.2 Mailbox full';
		const text = `dsn=5.6.3\n\ndsn=5.2.2\n${filler(300_000)}${bounce}`;
		expect(look(text).codes.map(({ code }) => code)).toEqual(['5.6.3']);
	});

	it('leaves a wrapper out where another window tells more', () => {
		const words = '450 4.4.317 Cannot connect to remote server';
		expect(ids(words)).toEqual(['cannot-connect-450-4-4-317']);
		expect(ids(`${words}\n${filler(300_000)}${handshake}`)).toEqual(ids(handshake));
	});

	it('leaves a code by itself out where another window tells more, and lists what it means', () => {
		const code = 'status=bounced (dsn 5.6.3)';
		expect(ids(code)).toEqual(['registered-code']);
		const { findings, codes } = look(`${code}\n${filler(300_000)}${handshake}`);
		expect(findings.map(({ id }) => id)).toEqual(ids(handshake));
		expect(codes.map(({ code }) => code)).toEqual(['5.6.3']);
	});

	it('tells how far it has been read, up to the whole', () => {
		const told: number[] = [];
		const steps = lookupInSteps(filler(1_200_000), knowledge);
		for (let step = steps.next(); !step.done; step = steps.next()) told.push(step.value);
		expect(told.length).toBeGreaterThan(3);
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.at(-1)).toBe(1);
	});
});
