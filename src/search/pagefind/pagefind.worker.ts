import { startPagefind } from './engine.ts';

/** What the worker is asked: first the addresses, then words. */
export type Question =
	| { id: number; wasm: string; index: string }
	| { id: number; key: string; whole: boolean };

let find: Awaited<ReturnType<typeof startPagefind>> | undefined;

async function fetched(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response;
}

async function start(wasm: string, index: string): Promise<void> {
	const [code, words] = await Promise.all([
		fetched(wasm).then((response) => response.arrayBuffer()),
		fetched(index).then((response) => response.json()),
	]);
	find = await startPagefind(code, words);
}

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
	try {
		if ('wasm' in data) await start(data.wasm, data.index);
		const pages = 'key' in data ? find?.(data.key, data.whole) : [];
		postMessage({ id: data.id, pages });
	} catch (error) {
		postMessage({ id: data.id, error: String(error) });
	}
});
