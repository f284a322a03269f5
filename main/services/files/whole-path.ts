import { isAbsolute, normalize } from 'node:path';
import { PlannerFailure } from '../../contract/planner-failure.ts';

/**
 * A path from the window without `..` and doubled separators, so that a file has one name in the list of recent files and
 * in what is told of it. A relative one is refused: there is no folder that it could be meant from.
 */
export function wholePath(path: string): string {
  if (isAbsolute(path)) return normalize(path);
  throw new PlannerFailure(
    'bad-request',
    `${path} is no whole path. Give it from the root of the disk.`,
    path,
  );
}
