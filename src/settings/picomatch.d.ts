declare module 'picomatch/posix.js' {
	/** A function that says whether one of the globs matches a path with `/`. */
	export default function picomatch(
		globs: readonly string[],
		options: {readonly dot: boolean},
	): (path: string) => boolean;
}
