import { loopsIn } from './loops.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** A bonded zone lies in a territory other than itself. */
export const territoryLoops: Check = {
  code: 'territory-bonded-in-itself',
  severity: 'error',
  rule: 'A bonded zone lies in a territory other than itself.',
  *find({ territoryById }) {
    const edges = (id: string) => {
      const parent = territoryById.get(id)?.bondedIn ?? null;
      return parent === null ? [] : [parent];
    };
    for (const loop of loopsIn([...territoryById.keys()], edges)) {
      const [first] = loop;
      if (first !== undefined) yield spot('territories', first, 'bondedIn', messages.bondedLoop(loop));
    }
  },
};
