// The script and the style of the HTML report as they stand in every page, with the hashes that its content-security policy
// allows: node .ci/compile-page.mjs writes src/reports/html/page.json, --print prints it.
import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {build} from 'esbuild';

const folder = resolve(import.meta.dirname, '../src/reports/html');
const built = await build({
	entryPoints: [join(folder, 'client/main.ts'), join(folder, 'client/page.css')],
	outdir: 'out',
	bundle: true,
	minify: true,
	write: false,
	format: 'iife',
	target: ['es2022', 'chrome110', 'firefox110', 'safari16'],
	charset: 'utf8',
	legalComments: 'none',
});
const textOf = (ending) => built.outputFiles.find(({path}) => path.endsWith(ending)).text.trim();
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const script = textOf('.js');
const style = textOf('.css');
for (const text of [script, style]) {
	// Either would end its element, or make the rest of the page part of it.
	if (/<\/(?:script|style)|<!--|<script/i.test(text)) throw new Error('the page could not hold this');
}
const page = `${JSON.stringify({script, scriptHash: hashOf(script), style, styleHash: hashOf(style)}, null, '\t')}\n`;
if (process.argv.includes('--print')) process.stdout.write(page);
else writeFileSync(join(folder, 'page.json'), page);
