import { describe, expect, it } from 'vitest';
import { aSessionAtWork } from '../../../support/a-session.ts';
import { Refusal } from '../../../support/fake-planner.ts';
import { failureMessages } from '../../../../renderer/session/messages.ts';
import type { PlannerErrorCode } from '../../../../main/contract/reply.ts';

// A code of the contract that is missing here does not compile.
const codes: Readonly<Record<PlannerErrorCode, true>> = {
  'bad-request': true,
  'unknown-channel': true,
  'not-allowed': true,
  'not-there': true,
  'no-permission': true,
  'read-only': true,
  'disk-full': true,
  'name-not-possible': true,
  'changed-on-disk': true,
  'already-there': true,
  'too-large': true,
  'stale-plan': true,
  'not-supported': true,
  disconnected: true,
  internal: true,
};

describe('a refused request', () => {
  it.each(Object.keys(codes) as PlannerErrorCode[])(
    'has a sentence for %s in 3 languages, and keeps the document',
    async (code) => {
      const { session, store, planner } = await aSessionAtWork();
      planner.answer({ 'document/open': () => new Refusal(code) });
      expect(await session.openPath('/plans/other.plusn')).toBe(false);
      const [notice] = store.getState().notices;
      expect(notice!.said.message).toBe(failureMessages[code]);
      expect(new Set(Object.values(notice!.said.message)).size).toBe(3);
      expect(store.getState().document!.file.name).toBe('fans.plusn');
    },
  );
});
