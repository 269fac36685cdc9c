import type { Page } from '@playwright/test';
import { watchNetwork } from './network.ts';

/** A kind of page: what is measured or looked at on one holds for those like it. */
export interface Kind {
	name: string;
	/** Path behind the locale. */
	path: string;
	/** What a reader does there first, where that shows more of it. Needs scripts. */
	act?: (page: Page) => Promise<void>;
}

const spoilt = `Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client]
"Enabled"=dword:00000000
"DisabledByDefault"=dword:00000000
`;

export const kinds: readonly Kind[] = [
	{ name: 'home', path: '' },
	{ name: 'answer', path: '', act: paste('421 4.4.2 Connection dropped due to SocketError') },
	{ name: 'articles', path: 'articles/' },
	{ name: 'article', path: 'articles/tls-1-0-and-1-1-turned-off/' },
	{ name: 'errors', path: 'errors/' },
	{ name: 'errors-filtered', path: 'errors/?cause=certificate' },
	{ name: 'error', path: 'errors/socketerror-in-queue/' },
	{ name: 'codes', path: 'errors/codes/schannel/' },
	{ name: 'workshop', path: 'registry/?preset=health-checker&windows=server-2012' },
	{ name: 'audit', path: 'registry/audit/', act: paste(spoilt) },
	{
		name: 'search',
		path: 'search/#q=TLS',
		act: async (page) => {
			// Both lanes have answered, and the excerpts are there, which come as their results come into sight.
			await page.locator('site-search [role="status"]').filter({ hasText: /\d/ }).waitFor();
			const whole = watchNetwork(page);
			await page.locator('site-search .results > li').last().scrollIntoViewIfNeeded();
			await page.locator('.excerpt:not(:empty)').first().waitFor();
			await whole();
			await page.evaluate(() => scrollTo(0, 0));
		},
	},
	{ name: 'translations', path: 'translations/' },
	{ name: 'translation-check', path: 'translations/check/' },
	{ name: 'accessibility', path: 'accessibility/' },
	{ name: 'not-found', path: 'nowhere/' },
];

function paste(text: string) {
	return async (page: Page) => {
		await page.locator('main textarea').first().fill(text);
		await page.locator('[data-finding], [data-audit-row]').first().waitFor();
	};
}
