import { z } from 'zod';
import { caseId, caseNetwork, caseSite, onlyPeriod } from './case-network-parts.ts';
import type { LaneInput, NetworkInput, OfferInput, SiteInput } from './case-network-parts.ts';
import type { PublishedCase } from './case-file.ts';

const textbook = z.object({
  case: z.string(),
  title: z.string(),
  products: z.array(z.string()),
  nodes: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['plant', 'depot', 'market']),
      throughput_cap: z.number().nullish(),
      fixed: z.number().nullish(),
      must_open: z.boolean().nullish(),
      options: z.array(z.object({ name: z.string(), cap: z.number(), fixed: z.number() })).nullish(),
    }),
  ),
  supply: z.array(
    z.object({ node: z.string(), product: z.string(), qty: z.number(), exact: z.boolean().nullish() }),
  ),
  demand: z.array(z.object({ node: z.string(), product: z.string(), qty: z.number() })),
  lanes: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      product: z.string(),
      cost: z.number(),
      cap: z.number().nullish(),
    }),
  ),
  lane_groups: z
    .array(
      z.object({
        from: z.string(),
        to: z.string(),
        cap: z.number().nullish(),
        fixed: z.number().nullish(),
        min_if_used: z.number().nullish(),
      }),
    )
    .default([]),
  constant: z.number().default(0),
  expected: z.object({ value: z.number() }),
});
type Textbook = z.infer<typeof textbook>;
type TextbookNode = Textbook['nodes'][number];
type TextbookLane = Textbook['lanes'][number];

/**
 * One of the textbook networks. What the published form has and ours lacks is expressed so:
 *
 * - Supply that must all be taken is an offer capped at that quantity. Since demand is firm and each such product's
 *   supply adds up to its demand (checked here), taking less anywhere would leave demand unserved.
 * - A plant of whose products no supply is published sells any quantity of them, within its throughput.
 * - Sizes of one plant are candidate sites at the same place, of which at most one may be active.
 * - A cap, fixed charge or minimum joint over products on one pair of places is one lane for all of them. Where freight
 *   differs by product, that lane is free and ends in a hub of its own, from which one lane for each product charges it:
 *   everything on the pair passes the joint lane once, so cap, charge and minimum hold exactly.
 * - A constant of the objective is taken off the published value.
 */
export function parseTextbookCase(text: string): PublishedCase {
  const data = textbook.parse(JSON.parse(text));
  checkExactSupply(data);
  const sites = data.nodes.flatMap(siteVariants);
  const variantsOf = (node: string): readonly string[] => {
    const found = data.nodes.find(({ id }) => id === node);
    if (found === undefined) throw new Error(`${data.case}: no node ${node}`);
    return siteVariants(found).map(({ id }) => id);
  };
  const routes = pairsOf(data.lanes).flatMap((pair) =>
    variantsOf(pair[0]!.from).map((from) => routeOf(data, pair, from, caseId(pair[0]!.to))),
  );
  return {
    name: data.case,
    expected: data.expected.value - data.constant,
    network: caseNetwork(data.title, {
      sites: [...sites, ...routes.flatMap((route) => route.hubs)],
      products: data.products.map((product) => ({ id: caseId(product), name: product })),
      offers: offersOf(data, variantsOf),
      lanes: routes.flatMap((route) => route.lanes),
      demand: data.demand.map(({ node, product, qty }) => ({
        id: `${caseId(node)}_${caseId(product)}`,
        market: caseId(node),
        product: caseId(product),
        period: onlyPeriod,
        quantity: qty,
      })),
      policies: data.nodes.flatMap(onlyOneSize),
    }),
  };
}

function checkExactSupply(data: Textbook): void {
  for (const product of new Set(data.supply.filter(({ exact }) => exact).map((row) => row.product))) {
    const total = (rows: readonly { product: string; qty: number }[]): number =>
      rows.filter((row) => row.product === product).reduce((sum, row) => sum + row.qty, 0);
    const supplied = total(data.supply);
    const wanted = total(data.demand);
    if (Math.abs(supplied - wanted) > 1e-9 * wanted)
      throw new Error(`${data.case}: ${product} has ${supplied} to be taken and ${wanted} wanted`);
  }
}

/** The site of a node, or one for each size it may have. */
function siteVariants(node: TextbookNode): readonly SiteInput[] {
  const role = { plant: 'supplier', depot: 'hub', market: 'market' } as const;
  const site = caseSite(caseId(node.id), [role[node.kind]]);
  const candidate = (fixedCostPerPeriod: number): SiteInput['opening'] => ({
    state: node.must_open === true ? 'existing' : 'candidate',
    fixedCostPerPeriod,
  });
  if (node.options)
    return node.options.map(({ name, cap, fixed }) => ({
      ...site,
      id: `${site.id}_${caseId(name)}`,
      throughputPerPeriod: cap,
      opening: candidate(fixed),
    }));
  return [
    {
      ...site,
      throughputPerPeriod: node.throughput_cap ?? null,
      ...(node.fixed ? { opening: candidate(node.fixed) } : {}),
    },
  ];
}

function onlyOneSize(node: TextbookNode): NonNullable<NetworkInput['policies']> {
  if (!node.options) return [];
  return [
    {
      id: `one_size_${caseId(node.id)}`,
      kind: 'count',
      what: 'sites',
      filter: { sites: siteVariants(node).map(({ id }) => id) },
      maximum: 1,
      acrossPeriods: 'each',
    },
  ];
}

function offersOf(data: Textbook, variantsOf: (node: string) => readonly string[]): OfferInput[] {
  const published = new Set(data.supply.map(({ product }) => product));
  const unlimited = data.nodes
    .filter(({ kind }) => kind === 'plant')
    .flatMap(({ id }) =>
      data.products.filter((product) => !published.has(product)).map((product) => ({ node: id, product })),
    );
  const offer = (node: string, product: string, capacityPerPeriod: number | null): OfferInput[] =>
    variantsOf(node).map((site) => ({
      id: `${site}_${caseId(product)}`,
      site,
      product: caseId(product),
      tiers: [{ fromQuantity: 0, unitCost: 0 }],
      capacityPerPeriod,
    }));
  return [
    ...data.supply.flatMap(({ node, product, qty }) => offer(node, product, qty)),
    ...unlimited.flatMap(({ node, product }) => offer(node, product, null)),
  ];
}

/** Published lanes by pair of places, in order of first appearance. */
function pairsOf(lanes: readonly TextbookLane[]): readonly (readonly TextbookLane[])[] {
  const pairs = new Map<string, TextbookLane[]>();
  for (const lane of lanes) {
    const key = `${lane.from}\n${lane.to}`;
    pairs.set(key, [...(pairs.get(key) ?? []), lane]);
  }
  return [...pairs.values()];
}

function routeOf(
  data: Textbook,
  pair: readonly TextbookLane[],
  from: string,
  to: string,
): { hubs: SiteInput[]; lanes: LaneInput[] } {
  const lane = (start: string, row: TextbookLane): LaneInput => ({
    id: `${start}_${to}_${caseId(row.product)}`,
    from: start,
    to,
    mode: 'truck',
    products: caseId(row.product),
    costPer: { unit: row.cost },
    capacityPerPeriod: row.cap ?? null,
  });
  const joint = data.lane_groups.find((group) => group.from === pair[0]!.from && group.to === pair[0]!.to);
  if (joint === undefined) return { hubs: [], lanes: pair.map((row) => lane(from, row)) };
  const hub = `${from}_to_${to}`;
  return {
    hubs: [caseSite(hub, ['hub'])],
    lanes: [
      {
        id: `${hub}_joint`,
        from,
        to: hub,
        mode: 'truck',
        products: pair.map(({ product }) => caseId(product)),
        capacityPerPeriod: joint.cap ?? null,
        fixedCostPerPeriod: joint.fixed ?? 0,
        minimumPerPeriod: joint.min_if_used ?? 0,
      },
      ...pair.map((row) => lane(hub, row)),
    ],
  };
}
