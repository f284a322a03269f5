import { buildWindow } from '../../../build/scripts/build-window.mjs';

/** The window that every journey opens is built once before the first, and not at all where it is fresh. */
export function setup(): void {
  if (!buildWindow()) throw new Error('The window could not be built; what is wrong stands above.');
}
