/** A quoted argument: these four are escaped, and what looks like a field code is none. */
const quoted = (argument: string): string =>
  `"${argument.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;

/** The line of a desktop file that starts a program (Desktop Entry Specification, "The Exec key"). */
export const execLine = (args: readonly string[]): string =>
  // The value is a string like any other, in which a backslash is itself escaped.
  `Exec=${args.map(quoted).join(' ').replaceAll('\\', '\\\\')}`;
