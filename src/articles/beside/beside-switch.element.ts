import { remembered } from '../../components/memory.ts';

/**
 * Fetches what shows another language beside the text, at its first use: because the address asks for it
 * (`?with=en`), because the reader had it on before, or because a button or a block is touched.
 */
const host = document.querySelector('beside-switch');
if (host) {
	const start = async (event?: Event) => (await import('./beside.ts')).start(host, event);
	if (new URLSearchParams(location.search).has('with') || remembered('handshake-with')) start();
	host.querySelector('button')?.addEventListener('click', start);
	document.querySelector('main')?.addEventListener('pointerover', () => start(), { once: true });
}
