// The licences of the packages that the bundle contains, as they ask: node .ci/licences.mjs dist/meta.json > dist/LICENSES.txt
import {readdirSync, readFileSync} from 'node:fs';

const meta = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const folders = Object.keys(meta.inputs).map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
for (const folder of [...new Set(folders)].filter((path) => path !== undefined).sort()) {
	const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
	const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
	const text =
		file === undefined ? '(its package has no licence file)' : readFileSync(`${folder}/${file}`, 'utf8').trim();
	console.log(`${name} ${version}: ${license}\n\n${text}\n\n${'-'.repeat(80)}\n`);
}
