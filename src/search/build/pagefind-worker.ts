/**
 * Pagefind's worker with the small files that it would fetch first inside it, because each is a request before a
 * first result.
 *
 * @param held contents by the name with which an address ends
 * @throws if the worker is not one that fetches them so
 */
export function workerWith(worker: string, held: Readonly<Record<string, Uint8Array>>): string {
	// What is held is handed out where the worker fetches it: by these names, with the `fetch` of its own scope.
	for (const name of ['fetch(', 'pagefind-entry.json', 'pf_meta'])
		if (!worker.includes(name)) throw new Error(`Pagefind's worker no longer has "${name}" in it`);
	const texts = Object.fromEntries(
		Object.entries(held).map(([name, content]) => [name, Buffer.from(content).toString('base64')]),
	);
	return `self.fetch=((fetch,held)=>(address,...rest)=>{const path=String(address).split('?')[0];for(const name in held)if(path.endsWith('/'+name))return Promise.resolve(new Response(Uint8Array.from(atob(held[name]),(letter)=>letter.charCodeAt(0))));return fetch(address,...rest)})(self.fetch,${JSON.stringify(texts)});
${worker}`;
}
