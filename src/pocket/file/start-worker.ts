import type { TrustedTypes } from '../../components/own-worker.ts';

/** A worker of the same script: from a disk, browsers start none from an address, only from what is in memory. */
export function startWorker(): Worker {
	const script = document.querySelector('script:not([type])[id="script"]')?.textContent ?? '';
	return new Worker(trusted(URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))));
}

type Policy = ReturnType<TrustedTypes['createPolicy']>;

let policy: Policy | undefined;

/** Where the browser knows trusted types, a worker is started by this one rule, of this one address. */
function trusted(address: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy('pocket-worker', {
		createScriptURL: (url: string) => url,
	});
	return policy?.createScriptURL(address) ?? address;
}
