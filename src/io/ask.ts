import {createInterface} from 'node:readline';

/** Lines that were pasted behind the one that was asked for: they answer the next questions. */
const ahead: string[] = [];

/** One line typed after a question on standard error; null at the end of the input and after Ctrl-C. */
export function askLine(question: string): Promise<string | null> {
	const known = ahead.shift();
	if (known !== undefined) {
		process.stderr.write(`${question}${known}\n`);
		return Promise.resolve(known);
	}
	const lines = createInterface({input: process.stdin, output: process.stderr});
	return new Promise((done) => {
		let answer: string | null = null;
		lines.on('close', () => done(answer));
		lines.on('SIGINT', () => {
			process.stderr.write('\n');
			lines.close();
		});
		lines.on('line', (line) => {
			if (answer === null) {
				answer = line;
				// What came in the same breath is still read before the terminal is given back.
				setImmediate(() => lines.close());
			} else ahead.push(line);
		});
		lines.setPrompt(question);
		lines.prompt();
	});
}
