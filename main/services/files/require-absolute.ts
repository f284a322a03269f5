import { isAbsolute } from 'node:path';
import { PlannerFailure } from '../../contract/planner-failure.ts';

/** A path from the window is whole: there is no folder that a relative one could be meant from. */
export function requireAbsolute(path: string): void {
  if (isAbsolute(path)) return;
  throw new PlannerFailure(
    'bad-request',
    `${path} is no whole path. Give it from the root of the disk.`,
    path,
  );
}
