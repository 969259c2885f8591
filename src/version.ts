/** As in package.json; a constant, so that `--version` reads no file. */
export const VERSION = '0.1.0';
