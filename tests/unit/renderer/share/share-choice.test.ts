import { describe, expect, it } from 'vitest';
import {
  keyBytes,
  lacksKey,
  makeKey,
  partsToShare,
  type ShareChoice,
} from '../../../../renderer/features/share/share-choice.ts';
import { aSessionAtWork } from '../../../support/a-session.ts';

const choice: ShareChoice = {
  scenarios: new Set(['as_is']),
  hasPlans: true,
  hasTrail: true,
  mask: null,
  key: '',
  because: '',
};
const now = new Date('2026-11-29T08:00:00Z');

describe('what is shared', () => {
  it('is 1 chosen scenario of 2 and the edit that is not saved yet', async () => {
    const { store, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    const shared = partsToShare(store.getState(), choice, now)!;
    expect(shared.scenarios.map(({ id }) => id)).toEqual(['as_is']);
    expect(shared.network.sites[0]!.throughputPerPeriod).toBe(5);
    expect(shared.trail).toHaveLength(2);
  });

  it('has 1 entry more of history where somebody has said who or why, and 0 entries without a history', async () => {
    const { store } = await aSessionAtWork();
    store.getState().setPreferences({ author: 'Chan' });
    const because = 'For the bank';
    expect(partsToShare(store.getState(), { ...choice, because }, now)!.trail[0]).toEqual({
      at: '2026-11-29T08:00:00Z',
      by: 'Chan',
      did: 'shared',
      changed: [],
      because,
    });
    expect(partsToShare(store.getState(), { ...choice, because, hasTrail: false }, now)!.trail).toEqual([]);
  });

  it('has 0 entries and 0 plans where it is masked, whatever else is chosen', async () => {
    const { store } = await aSessionAtWork();
    const masked = partsToShare(store.getState(), { ...choice, mask: 'costs', key: 'k'.repeat(12) }, now)!;
    expect([masked.trail, masked.plans]).toEqual([[], []]);
  });
});

describe('a key', () => {
  it('is wanted of 12 letters for a mask, and not at all without one', () => {
    expect(lacksKey({ ...choice, mask: 'names', key: 'k'.repeat(11) })).toBe(true);
    expect(lacksKey({ ...choice, mask: 'names', key: 'k'.repeat(12) })).toBe(false);
    expect(lacksKey(choice)).toBe(false);
  });

  it('made of 25 bytes has 5 groups of letters that nobody takes for another', () => {
    const key = makeKey(Uint8Array.from({ length: keyBytes }, (_, n) => n * 10));
    expect(key).toBe('akw8i-u6gs4-eq2cn-yakw8-iu6gs');
    expect(makeKey(new Uint8Array(keyBytes))).toBe('aaaaa-aaaaa-aaaaa-aaaaa-aaaaa');
  });
});
