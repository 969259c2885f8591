import {Box, Text} from 'ink';
import type {ReactElement} from 'react';
import type {Row, Run, Tone} from './rows.js';

const PROPS: Readonly<Record<Tone, Record<string, string | boolean>>> = {
	plain: {},
	strong: {bold: true},
	quiet: {dimColor: true},
	mark: {bold: true, inverse: true},
	wrong: {bold: true, color: 'red'},
	right: {bold: true, color: 'green'},
	name: {color: 'cyan'},
	bar: {inverse: true},
};

/** Rows as lines of the frame; `colour` false leaves bold and inverse. */
export function Rows({rows, colour}: {rows: readonly Row[]; colour: boolean}): ReactElement {
	return (
		<Box flexDirection="column">
			{rows.map((row, line) => (
				// A line of the screen has no identity but its place.
				<Text key={line} wrap="truncate-end">
					{row.length === 0
						? ' '
						: row.map((part, at) => <Piece key={`${at} ${part.tone}`} part={part} colour={colour} />)}
				</Text>
			))}
		</Box>
	);
}

function Piece({part, colour}: {part: Run; colour: boolean}): ReactElement {
	const {color, ...shape} = PROPS[part.tone];
	return (
		<Text {...shape} {...(colour && typeof color === 'string' ? {color} : {})}>
			{part.text}
		</Text>
	);
}
