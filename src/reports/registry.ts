import type {Severity} from '../detectors/rules.js';
import type {Report, Summary} from './report.js';

/** What a form of the output may ask about the run it tells of. */
export type ReportSetting = {
	readonly tool: {readonly name: string; readonly version: string};
	/** Whether an open mismatch of this severity makes the run fail. */
	isFailing(severity: Severity): boolean;
	/** For people and lines: one line a mismatch, without colour. */
	readonly isCompact: boolean;
	readonly hasColour: boolean;
	readonly widthCells: number;
	hint(summary: Summary): string | null;
};

/** The forms of the output of `check`: one line here and one file each, loaded only when it is asked for. */
export const CHECK_FORMATS = {
	text: {
		summary: 'for people and editors',
		async create(setting) {
			if (setting.isCompact) return (await import('./lines.js')).createLineReport();
			// Measuring text in cells takes a while to load.
			return (await import('./text.js')).createTextReport(setting);
		},
	},
	json: {
		summary: 'one object, all that is known',
		create: async ({tool}) => (await import('./json.js')).createJsonReport(tool),
	},
	ndjson: {
		summary: 'one object a line, as soon as it is found',
		create: async () => (await import('./ndjson.js')).createNdjsonReport(),
	},
	sarif: {
		summary: 'SARIF 2.1.0, for code scanning',
		create: async ({tool}) => (await import('./sarif.js')).createSarifReport(tool),
	},
	junit: {
		summary: 'XML that build servers read',
		create: async ({isFailing}) => (await import('./junit.js')).createJunitReport(isFailing),
	},
	github: {
		summary: 'annotations of GitHub Actions',
		create: async ({isFailing}) => (await import('./github.js')).createGithubReport(isFailing),
	},
} satisfies Readonly<
	Record<string, {readonly summary: string; readonly create: (setting: ReportSetting) => Promise<Report>}>
>;

export type CheckFormat = keyof typeof CHECK_FORMATS;
