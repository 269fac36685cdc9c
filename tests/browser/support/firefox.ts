import type { Browser, LaunchOptions, PlaywrightWorkerArgs } from '@playwright/test';
import { fillGaps } from './firefox-gaps.ts';
import { installedProgram } from './installed-program.ts';

/** Firefox as people have it, with no patches: the ESR where there is one. */
const findFirefox = (): string =>
	installedProgram({
		title: 'Firefox',
		variable: 'FIREFOX_PATH',
		names: ['firefox-esr', 'firefox'],
		paths: [
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
		],
		debian: 'firefox-esr',
	});

/** Starts it over WebDriver BiDi, which Playwright speaks to whatever its channel `moz-firefox` stands for. */
export async function launchFirefox(
	{ firefox }: PlaywrightWorkerArgs['playwright'],
	{ args: _ofChromium, ...options }: LaunchOptions,
): Promise<Browser> {
	const browser = await firefox.launch({
		...options,
		channel: 'moz-firefox',
		executablePath: findFirefox(),
		args: ['--remote-allow-system-access'],
	});
	fillGaps(browser);
	return browser;
}
