import { chromium } from '@playwright/test';
import { installedProgram } from './installed-program.ts';

/**
 * The Chromium of the day that the tests drive. Installs one where there is none. The one without a window does the
 * same in less than half the time.
 *
 * @throws Error with the one line to type
 */
export const findChromium = (): string =>
	installedProgram({
		title: 'Chromium',
		variable: 'CHROME_PATH',
		names: [
			'chromium-headless-shell',
			'chrome-headless-shell',
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'chrome',
		],
		paths: [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			chromium.executablePath(),
		],
		debian: 'chromium-headless-shell',
		installers: [['npx', 'playwright', 'install', 'chromium']],
	});
