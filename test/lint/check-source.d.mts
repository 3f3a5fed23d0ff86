/** Returns the problems of the source of a project, each with its file and line. */
export function checkSource(root: string): string[];
