import type { SessionParts } from './parts.ts';

const quietMs = 400;

/** Writes the preferences when they have changed and rest. */
export function keepPreferences({ planner, store, after, tellFailure }: SessionParts): () => void {
  let stop: (() => void) | null = null;
  const write = async () => {
    stop = null;
    const reply = await planner.request('preferences/write', store.getState().preferences);
    if (!reply.ok) tellFailure(reply.error);
  };
  return store.subscribe(({ preferences }, before) => {
    if (preferences === before.preferences) return;
    stop?.();
    stop = after(quietMs, () => void write());
  });
}
