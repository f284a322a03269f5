import { describe, expect, it } from 'vitest';
import { originShift } from '../../../main/report/facts/origin-shift.ts';
import { reportContext } from '../../../main/report/report-context.ts';
import { sayComparison } from '../../../main/report/sentences/say-comparison.ts';
import { loadLand } from '../../../renderer/drawing/map/coastline.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import { exampleAnswer } from '../../support/example-answer.ts';
import { textOf } from '../../support/read-page.ts';

const subject = exampleAnswer('small-appliances');
const { network, plan } = subject;
const intoOf = (demand: string) => {
  const { market } = network.demand.find(({ id }) => id === demand)!;
  return network.sites.find(({ id }) => id === market)!.territory as string;
};

/** The plan with its Chinese goods for one territory and its Vietnamese ones for another changing places: of the second 500 units fewer. */
function changingPlaces(first: string, second: string, units: number): Plan {
  const moved = (into: string, from: string, to: string, units: number): Plan['served'] => {
    const line = plan.served.find(
      ({ demand, origin, quantity }) => intoOf(demand) === into && origin === from && quantity > units,
    )!;
    return [
      { ...line, quantity: -units },
      { ...line, origin: to as typeof line.origin, quantity: units },
    ];
  };
  return {
    ...plan,
    served: [
      ...plan.served,
      ...moved(first, 'vn', 'cn', units),
      ...moved(second, 'cn', 'vn', Math.max(1, units - 500)),
    ],
  };
}

describe('what moves between two plans', () => {
  it('is 2,000 units of the United States, of which the sum of all says 500, for 1,500 of the European Union go the other way', () => {
    const after = { network, plan: changingPlaces('us', 'eu', 2_000) };
    const shift = originShift(subject, after)!;
    expect(shift).toMatchObject({ to: 'cn', from: 'vn', market: 'us' });
    expect([shift.more, shift.fewer].map(Math.round)).toEqual([2_000, 2_000]);
  });

  it('is nothing to be said where it is 20 of 1,880,000 units', () => {
    expect(originShift(subject, { network, plan: changingPlaces('us', 'eu', 20) })).toBeNull();
    expect(originShift(subject, subject)).toBeNull();
  });

  it('is said with its market, and without an origin where goods only take other lanes: 12.3 % of units', async () => {
    const context = reportContext({
      subject: { ...subject, stamp: { ...subject.stamp, fileVersion: 2 } },
      others: [{ ...subject, stamp: { ...subject.stamp, fileVersion: 2 } }],
      staleOthers: [],
      findings: [],
      fragilities: [],
      land: await loadLand('110m'),
    });
    const [compared] = context.compared;
    const said = (shift: ReturnType<typeof originShift>) =>
      textOf(
        sayComparison(context, { ...compared!, change: 131_461, share: 0.0052, shareMoved: 0.123, shift })
          .text,
      );
    expect(said({ market: 'us', to: 'cn', more: 140_265, from: 'vn', fewer: 140_265 })).toBe(
      'Base network costs USD 131,461 more (0.5 %); 12.3 % of units go another way: above all United States gets 140,265 units more from Mainland China, and 140,265 fewer from Vietnam.',
    );
    expect(said(null)).toBe('Base network costs USD 131,461 more (0.5 %); 12.3 % of units go another way.');
  });
});
