/** As far as it is needed here; TypeScript's own description of pages does not hold it yet. */
export interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (address: string) => string },
	): { createScriptURL: (address: string) => string };
}

/**
 * Starts a worker of this site. The policy of the pages lets no text become the address of a script
 * (`src/hosts/policy.ts`), but by this one rule; browsers that know no Trusted Types take the address as it is.
 *
 * @param address as `?worker&url` gives it
 * @throws TypeError where it is not one of our own files
 */
export function ownWorker(address: string): Worker {
	return new Worker(ownScript(address), { type: 'module' });
}

/** The address of a script of this site, as a browser with Trusted Types takes it. Throws as `ownWorker` does. */
export function ownScript(address: string): string {
	return trusted.createScriptURL(address);
}

const rules = {
	createScriptURL(address: string): string {
		const { origin, pathname } = new URL(address, location.href);
		const base = document.documentElement.dataset['base'] ?? '/';
		if (origin !== location.origin || !pathname.startsWith(base))
			throw new TypeError(`no worker of this site: ${address}`);
		return address;
	},
};

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const trusted = trustedTypes?.createPolicy('handshake', rules) ?? rules;
