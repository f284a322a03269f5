import type { Network } from '../../scenarios/domain/network.ts';
import { plainStanding, readStanding } from '../../scenarios/domain/standing.ts';
import type { ImportedGoods } from '../../scenarios/trade/import-duty.ts';
import { importedGoods } from '../formulation/sets/imported-goods.ts';
import { catalogueOf } from '../formulation/sets/catalogue.ts';
import type { FlowLine } from '../solution/plan.ts';

/** Goods of a flow that cross a border, and the days over which they do, [fromDay, toDay). */
export interface BorderGoods {
  readonly goods: ImportedGoods;
  readonly fromDay: number;
  readonly toDay: number;
}

/** What customs asks about the goods of a flow; `null` where it stays inside one customs territory. */
export function borderGoods(network: Network): (flow: FlowLine) => BorderGoods | null {
  const catalogue = catalogueOf(network);
  const { horizon, siteIndex, productIndex, territoryIndex, periodIndex } = catalogue;
  const lanes = new Map<string, Network['lanes'][number]>(network.lanes.map((each) => [each.id, each]));
  const territoryAt = (site: string) => network.sites[siteIndex.of(site)]!.territory;
  return ({ lane: id, product, origin, standing, period }) => {
    const lane = lanes.get(id)!;
    const entered = territoryAt(lane.to);
    if (territoryAt(lane.from) === entered) return null;
    const into = network.territories[territoryIndex.of(entered)]!;
    const start = periodIndex.of(period);
    const fromDay = horizon.starts[start]! + catalogue.laneDays(lane);
    const goods = importedGoods(catalogue, lane, productIndex.of(product), into, {
      origin,
      // The verifier refuses a plan whose standings cannot be read.
      standing: readStanding(standing) ?? plainStanding,
    });
    return { goods, fromDay, toDay: fromDay + horizon.days[start]! };
  };
}
