import type { Network } from '../../scenarios/domain/network.ts';
import type { LaneId, ProductId, SiteId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { Ledger } from '../solution/ledger.ts';
import type { Plan } from '../solution/plan.ts';
import { costParts, type CostPart } from './cost-parts.ts';
import type { Movement } from './goods-graph.ts';
import { tracedLots, unlabelled } from './trace-lots.ts';

/** Units that reached a market by one way, with all that they cost. Amounts in base currency over the horizon. */
export interface RouteRow {
  product: ProductId;
  market: SiteId;
  /** Where they were made, or bought; `null` for stock that was there before the horizon. */
  site: SiteId | null;
  /** The lanes that they went by, in order. */
  lanes: readonly LaneId[];
  origin: TerritoryId;
  quantity: number;
  parts: Readonly<Record<CostPart, number>>;
  landedCost: number;
}

const separator = '>';

/** What each way to a market costs at its door: as `landedCostBySource`, with units told apart by the lanes too. */
export function landedCostByRoute(
  network: Network,
  plan: Plan,
  ledger: Pick<Ledger, 'entries'>,
): readonly RouteRow[] {
  const sites = new Map<string, SiteId>(network.sites.map(({ id }) => [id, id]));
  const lanes = new Map<string, LaneId>(network.lanes.map(({ id }) => [id, id]));
  return tracedLots(network, plan, ledger, routeAfter).map(({ movement, label, lot }): RouteRow => {
    const [site = unlabelled, ...way] = label.split(separator);
    const parts = Object.fromEntries(costParts.map((part, index) => [part, lot.parts[index]!]));
    return {
      product: movement.product,
      market: movement.market!,
      site: sites.get(site) ?? null,
      lanes: way.map((id) => lanes.get(id)!),
      origin: movement.origin,
      quantity: lot.quantity,
      parts: parts as Record<CostPart, number>,
      landedCost: lot.parts.reduce((sum, amount) => sum + amount, 0),
    };
  });
}

/** A lane is told once, however often goods go round by it. */
function routeAfter({ kind, site, by }: Movement, label: string): string {
  if (kind === 'make' || kind === 'buy') return site;
  if (kind !== 'flow' || label.split(separator).slice(1).includes(by!)) return label;
  return `${label}${separator}${by}`;
}
