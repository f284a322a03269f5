import type { TrailChange } from '../../../scenarios/domain/trail.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { tables } from '../network/table-list.ts';
import { trailMessages as messages } from './messages.ts';

/** What was changed, a phrase for each part of the file: `Lanes: 3 changed, 1 removed`. */
export function sayTrailChanges(changes: readonly TrailChange[], { say }: Pick<Text, 'say'>): string[] {
  return changes.map(({ what, added, changed, removed }) => {
    if (what === 'settings') return say(messages.settings);
    const title = what === 'scenarios' || what === 'plans' ? messages[what] : tables[what].title;
    const counts = [
      [added, messages.added],
      [changed, messages.changed],
      [removed, messages.removed],
    ] as const;
    const said = counts.filter(([count]) => count > 0).map(([count, message]) => say(message, { count }));
    return say(messages.change, { what: say(title), counts: said.join(say(messages.between)) });
  });
}
