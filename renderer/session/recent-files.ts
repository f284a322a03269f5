import type { SessionParts } from './parts.ts';

export async function refreshRecent({ planner, store }: SessionParts): Promise<void> {
  const reply = await planner.request('recent/list', null);
  if (reply.ok) store.getState().setDesk({ recent: reply.value });
}

export async function forgetRecent(
  { planner, store, tellFailure }: SessionParts,
  path: string,
): Promise<void> {
  const reply = await planner.request('recent/forget', { path });
  if (reply.ok) store.getState().setDesk({ recent: reply.value });
  else tellFailure(reply.error);
}
