import { describe, expect, it } from 'vitest';
import type { Override } from '../../../../scenarios/domain/scenario.ts';
import { overrideOfCell } from '../../../../renderer/features/network/override-of-cell.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const network = aNetwork()
  .withMarket('lyon')
  .withMarket('paris')
  .withLane('lyon', 'paris', { mode: 'sea', transitDays: 4 })
  .withLane('paris', 'lyon', { mode: 'truck', transitDays: 2 })
  .build();
const [sea, truck] = network.lanes.map(({ id }) => id as string);
const wide: Override = { at: 'lanes[mode=sea]/transitDays', because: 'ports', add: 3 };
const listed: Override = { at: `lanes/${sea},${truck}/transitDays`, because: 'strike', scale: 2 };
const own: Override = { at: `lanes/${sea}/transitDays`, because: 'quote', to: 9 };
const other: Override = { at: `lanes/${sea}/dwellDays`, because: null, to: 1 };

const reason = (overrides: readonly Override[], id: string) =>
  overrideOfCell(network, overrides, 'lanes', id, ['transitDays'])?.because ?? null;

describe('the override of a cell', () => {
  it('is the one of all sea lanes on the sea lane, and none on the truck', () => {
    expect(reason([wide, other], sea!)).toBe('ports');
    expect(reason([wide, other, { ...other, at: `lanes/${truck}/dwellDays` }], truck!)).toBeNull();
  });

  it('is the last of 3 that change it, whether it names 1 record or 2', () => {
    expect(reason([wide, listed, own], sea!)).toBe('quote');
    expect(reason([own, wide, listed], sea!)).toBe('strike');
    expect(reason([listed, wide], truck!)).toBe('strike');
  });

  it('is none without any', () => {
    expect(reason([], sea!)).toBeNull();
    expect(reason([other], sea!)).toBeNull();
  });
});
