import { describe, expect, it } from 'vitest';
import { countAlike } from '../../../../renderer/features/futures/count-alike.ts';
import { futuresAsk } from '../../../../renderer/features/futures/futures-ask.ts';
import { aSessionAtWork } from '../../../support/a-session.ts';

describe('counting all futures alike', () => {
  it('gives the base and each scenario the same, by one edit that undo takes back', async () => {
    const { store } = await aSessionAtWork();
    const stated = () => store.getState().document!.content.scenarios.map(({ probability }) => probability);
    const before = stated();
    expect(before.length).toBeGreaterThan(0);
    countAlike(store);
    const shares = futuresAsk(store.getState())!.futures.map(({ probability }) => probability);
    expect(shares).toHaveLength(before.length + 1);
    for (const share of shares) expect(share).toBeCloseTo(1 / shares.length, 3);
    store.getState().undo();
    expect(stated()).toEqual(before);
  });
});
