import {spawnSync} from 'node:child_process';
import {type Browser, chromium} from 'playwright-core';

/** Where Chromium is; null where it is not installed. Debian's package is `chromium`. */
export const CHROMIUM: string | null =
	['chromium', 'chromium-browser', 'google-chrome']
		.map((name) => spawnSync('sh', ['-c', `command -v ${name}`], {encoding: 'utf8'}).stdout.trim())
		.find((path) => path !== '') ?? null;

if (CHROMIUM === null) {
	process.stderr.write('chromium is not installed: the tests of the HTML report in a browser are skipped.\n');
}

export function launchChromium(): Promise<Browser> {
	// The sandbox of Chromium does not work for root in a container; the pages are our own files.
	return chromium.launch({executablePath: CHROMIUM!, args: ['--no-sandbox']});
}
