import type { Network } from '../../../scenarios/domain/network.ts';
import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import { type MoveDuties, moveDuties } from './move-duty.ts';
import { quotaUses } from './quota-uses.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { append } from './append.ts';
import { demandSets, type DemandSets, type Wanted } from './demand-sets.ts';
import { type Need, needOf } from './need.ts';
import { plannedFees, type PlannedFees } from './planned-fees.ts';
import { policyLinks, type PolicyLinks } from './policy-links.ts';
import type { Move, Node, Reach, Stream } from './reach.ts';
import { reachOf } from './reachability.ts';
import { siteDecisions, type SiteDecisions } from './site-decisions.ts';

/** One price tier of a source, as a purchase in itself. */
export interface Tier {
  source: number;
  /** Place in the offer's list of tiers. */
  tier: number;
  unitCost: number;
  fromQuantity: number;
  /** Most units at this tier's price in one period; of the last tier what the offer's capacity leaves. */
  toQuantity: number;
}

/** Goods of one node taken as one input of one stream. */
export interface Draw {
  stream: number;
  /** Place in the recipe's list of inputs. */
  input: number;
  node: number;
}

/** Goods of one node served to one demand row. */
export interface Service {
  wanted: number;
  node: number;
}

/** Units of a move that may enter under the tariff-rate quota of a duty layer, by number. */
export interface QuotaUse {
  move: number;
  layer: number;
}

/** One expansion option of one line. */
export interface ExpansionOption {
  line: number;
  option: number;
}

/** Everything the families range over. Indices into one another's lists throughout. */
export interface PlanningSets extends Reach {
  catalogue: Catalogue;
  network: Network;
  demand: DemandSets;
  need: Need;
  sites: SiteDecisions;
  tiers: readonly Tier[];
  /** First of a source's tiers in `tiers`. */
  firstTier: Int32Array;
  draws: readonly Draw[];
  services: readonly Service[];
  expansions: readonly ExpansionOption[];
  quotaUses: readonly QuotaUse[];
  /** Duty of one unit of each move, layer by layer. */
  duties: MoveDuties;
  policies: PolicyLinks;
  plannedFees: PlannedFees;
  streamsOfRecipe(recipe: number): readonly number[];
  movesOfLane(lane: number): readonly number[];
  /** First and last period in which a recipe can start; `null` when never. */
  recipePeriods(recipe: number): readonly [number, number] | null;
  /** First and last period in which a lane can be dispatched on; `null` when never. */
  lanePeriods(lane: number): readonly [number, number] | null;
  /** Nodes that hold inventory given by the data, or whose goods are of use. */
  isKept(node: number): boolean;
  /** Demand rows that nothing can reach; their shortfall is forced. */
  isUnreachable(wanted: number): boolean;
}

export function planningSets(network: Network): PlanningSets {
  const catalogue = catalogueOf(network);
  const demand = demandSets(catalogue);
  const reach = reachOf(catalogue, demand);
  const need = needOf(catalogue, demand, reach);
  const { nodes, streams, nodesAt, nodeOf, elapsedDays, tags } = reach;

  const holdsInventory = new Uint8Array(nodes.length);
  for (const entry of network.inventory) {
    const site = catalogue.siteIndex.of(entry.site);
    const product = catalogue.productIndex.of(entry.product);
    const node = nodeOf(site, product, tags.ofInventory(entry), elapsedDays.of(product, 0));
    if (entry.quantity > 0 && node !== undefined) holdsInventory[node] = 1;
  }
  const isKept = (node: number) => holdsInventory[node] === 1 || (nodes[node] as Node).latest >= 0;

  const draws = streams.flatMap((stream, number) =>
    stream.inputs.flatMap((inputs, input) => inputs.map((node): Draw => ({ stream: number, input, node }))),
  );
  const services: Service[] = [];
  const isReached = new Uint8Array(demand.wanted.length);
  demand.wanted.forEach((each, number) => {
    if (each.row.quantity === 0) return;
    for (const index of nodesAt(each.site, each.product)) {
      const node = nodes[index] as Node;
      if (node.earliest > each.last || !demand.accepts(each, node, elapsedDays, tags)) continue;
      services.push({ wanted: number, node: index });
      isReached[number] = 1;
    }
  });

  const tiers: Tier[] = [];
  const firstTier = new Int32Array(reach.sources.length + 1);
  reach.sources.forEach((source, number) => {
    firstTier[number] = tiers.length;
    const offer = network.offers[source.offer] as PurchaseOffer;
    const most = Math.min(
      offer.capacityPerPeriod ?? Infinity,
      need.sentTo([source.node], offer.leadTimeDays, 0),
    );
    offer.tiers.forEach((tier, place) => {
      const next = offer.tiers[place + 1]?.fromQuantity ?? Infinity;
      tiers.push({
        source: number,
        tier: place,
        unitCost: catalogue.toBase(tier.unitCost, offer.currency),
        fromQuantity: tier.fromQuantity,
        toQuantity: Math.max(tier.fromQuantity, Math.min(next, most)),
      });
    });
  });
  firstTier[reach.sources.length] = tiers.length;

  const duties = moveDuties({ network, catalogue, nodes, tags });
  const streamsByRecipe = indicesBy(streams, (stream) => stream.recipe);
  const movesByLane = indicesBy(reach.moves, (move) => move.lane);
  const streamsOfRecipe = (recipe: number) => streamsByRecipe.get(recipe) ?? [];
  const movesOfLane = (lane: number) => movesByLane.get(lane) ?? [];
  const lanePeriods = (lane: number) => spanOf(movesOfLane(lane).map((index) => reach.moves[index] as Move));

  return {
    ...reach,
    catalogue,
    network,
    demand,
    need,
    sites: siteDecisions(catalogue),
    tiers,
    firstTier,
    draws,
    services,
    expansions: network.lines.flatMap((line, number) =>
      line.expansions.map((_, option): ExpansionOption => ({ line: number, option })),
    ),
    quotaUses: quotaUses(network, reach.moves, duties),
    duties,
    policies: policyLinks(catalogue, reach),
    plannedFees: plannedFees({ ...reach, catalogue, need, movesOfLane, lanePeriods }),
    streamsOfRecipe,
    movesOfLane,
    recipePeriods: (recipe) => spanOf(streamsOfRecipe(recipe).map((index) => streams[index] as Stream)),
    lanePeriods,
    isKept,
    isUnreachable: (wanted) => isReached[wanted] === 0 && (demand.wanted[wanted] as Wanted).row.quantity > 0,
  };
}

function indicesBy<Item>(items: readonly Item[], key: (item: Item) => number): ReadonlyMap<number, number[]> {
  const lists = new Map<number, number[]>();
  items.forEach((item, index) => append(lists, key(item), index));
  return lists;
}

function spanOf(items: readonly { first: number; last: number }[]): readonly [number, number] | null {
  if (items.length === 0) return null;
  let first = Infinity;
  let last = -1;
  for (const item of items) {
    first = Math.min(first, item.first);
    last = Math.max(last, item.last);
  }
  return [first, last];
}
