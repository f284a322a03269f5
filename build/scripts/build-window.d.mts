/** Builds a window where its sources have changed since; answers whether there is a window. */
export function buildWindow(folder?: string): boolean;
