import type { Network } from '../../../scenarios/domain/network.ts';
import type { SankeyFlow, SankeyPlace } from '../../charts/layout-sankey.ts';
import type { Planned } from './planned.ts';

export interface SankeyGoods {
  places: readonly (SankeyPlace & { site: string; isMarketOfHub: boolean })[];
  flows: readonly SankeyFlow[];
  /** Goods of many kinds are counted by weight, one product by units. */
  measure: 'tonnes' | 'units';
}

const echelons = ['supplier', 'plant', 'hub', 'market'] as const;

/** Below this share of all that flows a band would not be seen. */
const leastShare = 1e-4;

/**
 * What flows between sites over the horizon, for all goods by weight or for one product by units. A site that passes goods on
 * and sells them too stands twice: as a hub, and as a market at the end of the chain.
 */
export function sankeyFlows({ network, plan }: Planned, product: string | null): SankeyGoods {
  const weights = new Map<string, number>(network.products.map(({ id, weightKg }) => [id, weightKg]));
  const lanes = new Map<string, Network['lanes'][number]>(network.lanes.map((lane) => [lane.id, lane]));
  const rows = new Map<string, Network['demand'][number]>(network.demand.map((row) => [row.id, row]));
  const moved = plan.flows.filter((flow) => product === null || flow.product === product);
  const isByWeight = product === null && moved.every((flow) => (weights.get(flow.product) ?? 0) > 0);
  const measure = isByWeight ? 'tonnes' : 'units';
  const valueOf = (id: string, quantity: number) =>
    isByWeight ? (quantity * (weights.get(id) ?? 0)) / 1000 : quantity;
  const flows = new Map<string, SankeyFlow>();
  const add = (from: string, to: string, origin: string, value: number) => {
    const key = `${from} ${to} ${origin}`;
    const flow = flows.get(key) ?? { from, to, origin, value: 0 };
    flows.set(key, flow);
    flow.value += value;
  };
  const senders = new Set<string>();
  for (const { lane, product, origin, quantity } of moved) {
    const { from, to } = lanes.get(lane)!;
    senders.add(from);
    add(from, to, origin, valueOf(product, quantity));
  }
  const marketOf = (site: string) => `${site} market`;
  for (const { demand, origin, quantity } of plan.served) {
    const row = rows.get(demand)!;
    if (product !== null && row.product !== product) continue;
    if (senders.has(row.market))
      add(row.market, marketOf(row.market), origin, valueOf(row.product, quantity));
  }
  const total = [...flows.values()].reduce((sum, { value }) => sum + value, 0);
  const places = network.sites.flatMap(({ id, roles }) => {
    const isSender = senders.has(id);
    const role = isSender ? (roles.find((role) => role !== 'market') ?? 'hub') : (roles.at(-1) ?? 'market');
    const place = {
      id: String(id),
      site: String(id),
      echelon: echelons.indexOf(roles.includes('market') && !isSender ? 'market' : role),
      isMarketOfHub: false,
    };
    if (!isSender || !roles.includes('market')) return [place];
    return [
      place,
      { id: marketOf(id), site: String(id), echelon: echelons.indexOf('market'), isMarketOfHub: true },
    ];
  });
  return { places, flows: [...flows.values()].filter(({ value }) => value > total * leastShare), measure };
}
