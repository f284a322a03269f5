import type { Network } from '../../../scenarios/domain/network.ts';
import { leastUnits } from '../../plan/least-units.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';

/** What the markets of one territory get of one origin in place of another, in units over the horizon. */
export interface OriginShift {
  readonly market: string;
  readonly to: string;
  readonly more: number;
  readonly from: string;
  readonly fewer: number;
}

/** Below this share of all units served it is not worth a sentence. */
const leastShare = 0.0005;

type Answered = Pick<PlanAnswer, 'network' | 'plan'>;

/**
 * The territory in which most units come of another origin than before, with the origins that its markets gain and lose
 * most; `null` where none changes enough to be said. It is net in each territory alone: two that change places leave the
 * sum of all as it was.
 */
export function originShift(before: Answered, after: Answered): OriginShift | null {
  const changes = new Map<string, Map<string, number>>();
  const add = ({ network, plan }: Answered, sign: 1 | -1): number => {
    const territories = territoryByDemand(network);
    let units = 0;
    for (const { demand, origin, quantity } of plan.served) {
      const market = territories.get(demand);
      if (market === undefined) continue;
      const byOrigin = changes.get(market) ?? new Map<string, number>();
      changes.set(market, byOrigin.set(origin, (byOrigin.get(origin) ?? 0) + sign * quantity));
      units += quantity;
    }
    return units;
  };
  const units = add(before, -1);
  add(after, 1);
  const shifts = [...changes].flatMap(([market, byOrigin]) => {
    const sorted = [...byOrigin].sort(([, one], [, other]) => other - one);
    const [gained, lost] = [sorted[0]!, sorted.at(-1)!];
    return [{ market, to: gained[0], more: gained[1], from: lost[0], fewer: -lost[1] }];
  });
  const sizeOf = ({ more, fewer }: OriginShift) => Math.min(more, fewer);
  const [first] = shifts.sort((one, other) => sizeOf(other) - sizeOf(one));
  return first === undefined || sizeOf(first) < Math.max(leastUnits, leastShare * units) ? null : first;
}

function territoryByDemand({ demand, sites }: Network): ReadonlyMap<string, string> {
  const territories = new Map<string, string>(sites.map(({ id, territory }) => [id, territory]));
  return new Map(demand.map(({ id, market }) => [id, territories.get(market)!]));
}
