import { remember, remembered } from '../components/memory.ts';

const key = 'handshake-scheme';

/** Light or dark as the reader chose before. Runs before the first frame where a browser can wait for a script. */
function apply(scheme: string | null): void {
	if (scheme) document.documentElement.dataset['scheme'] = scheme;
	else delete document.documentElement.dataset['scheme'];
}

apply(remembered(key));

const select = document.querySelector<HTMLSelectElement>('[data-scheme-choice]');
if (select) {
	select.value = remembered(key) ?? '';
	select.addEventListener('change', () => {
		remember(key, select.value);
		apply(select.value);
	});
}
