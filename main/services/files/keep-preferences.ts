import type { HostNotice } from '../../contract/host-description.ts';
import { defaultPreferences, preferences as schema, type Preferences } from '../../contract/preferences.ts';
import { inTurn } from './in-turn.ts';
import type { OwnFile } from './own-file.ts';

export interface KeptPreferences {
  present: () => Preferences;
  notices: readonly HostNotice[];
  /** They hold from now on; the file has them once this ends, in the order in which they were chosen. */
  write: (preferences: Preferences) => Promise<void>;
  /** Ends when every write that has begun has ended. */
  settle: () => Promise<void>;
}

/**
 * The preferences as the file has them. A field that cannot be read takes its default and the others stay; the file is then
 * copied aside, the planner is told once, and what could be read is written anew.
 */
export async function keepPreferences(file: OwnFile): Promise<KeptPreferences> {
  const queue = inTurn();
  const found = await file.read();
  const notices: HostNotice[] = [];
  const { preferences, isWhole } =
    found.value === undefined ? { preferences: defaultPreferences, isWhole: true } : rescue(found.value);
  let present = preferences;
  const keptAt = isWhole ? found.keptAt : await file.setAside();
  if (keptAt !== null) {
    notices.push({ kind: 'preferences-set-aside', path: file.path, keptAt });
    await file.write(present).catch(() => {
      notices.push({ kind: 'preferences-not-writable', path: file.path });
    });
  }
  return {
    present: () => present,
    notices,
    write: (preferences) => {
      present = preferences;
      return queue(() => file.write(preferences));
    },
    settle: () => queue(async () => undefined),
  };
}

/** Each field that fits, and the default of each that does not. */
function rescue(value: unknown): { preferences: Preferences; isWhole: boolean } {
  const whole = schema.safeParse(value);
  if (whole.success) return { preferences: whole.data, isWhole: true };
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const fitting = Object.entries(schema.shape).filter(
    ([key, field]) => Object.hasOwn(record, key) && field.safeParse(record[key]).success,
  );
  const preferences = schema.parse(Object.fromEntries(fitting.map(([key]) => [key, record[key]])));
  return { preferences, isWhole: false };
}
