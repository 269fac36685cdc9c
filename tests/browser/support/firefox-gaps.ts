import type { Browser } from '@playwright/test';

/** What is used here of the inside of Playwright, which offers no other way to what it says to a browser by itself. */
interface Session {
	send(method: string, params: object): Promise<unknown>;
	dispatchMessage(message: { method?: string; params?: { download?: string; url?: string } }): void;
}
interface Inside {
	_connection: { toImpl(browser: Browser): { _browserSession: Session } };
}

interface MediaFeatures {
	features: { 'prefers-color-scheme'?: 'dark' | 'light' | null };
}

const setsMediaFeatures = 'emulation.setMediaFeaturesOverride';
const preference = 'layout.css.prefers-color-scheme.content-override';
const values = { dark: 0, light: 1 } as const;

/**
 * Fills what Playwright expects of WebDriver BiDi and the ESR lacks (153): the colour scheme of a page, without which
 * no page opens, and the id of a download, without which one from a blob is not seen.
 */
export function fillGaps(browser: Browser): void {
	const session = (browser as unknown as Inside)._connection.toImpl(browser)._browserSession;
	// Each page has a session of its own, of the same class.
	const sessions: Session = Object.getPrototypeOf(session);
	const { send, dispatchMessage } = sessions;
	sessions.send = async function (this: Session, method, params) {
		if (method !== setsMediaFeatures) return send.call(this, method, params);
		const scheme = (params as MediaFeatures).features['prefers-color-scheme'];
		await setPreference(session, scheme ? values[scheme] : undefined);
		return {};
	};
	sessions.dispatchMessage = function (this: Session, message) {
		if (message.params && message.method?.startsWith('browsingContext.download'))
			message.params.download ??= message.params.url ?? '';
		dispatchMessage.call(this, message);
	};
}

/**
 * Sets the scheme for the whole browser, and so for one test at a time.
 *
 * @param value nothing to have what the system has
 */
async function setPreference(session: Session, value: number | undefined): Promise<void> {
	const { contexts } = (await session.send('browsingContext.getTree', {
		'moz:scope': 'chrome',
	})) as {
		contexts: readonly { context: string }[];
	};
	await session.send('script.callFunction', {
		functionDeclaration:
			'(name, value) => value < 0 ? Services.prefs.clearUserPref(name) : Services.prefs.setIntPref(name, value)',
		arguments: [
			{ type: 'string', value: preference },
			{ type: 'number', value: value ?? -1 },
		],
		target: { context: contexts[0]?.context },
		awaitPromise: false,
	});
}
