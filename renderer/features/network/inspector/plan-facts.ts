import type { Collection, Network } from '../../../../scenarios/domain/network.ts';
import { enquiredGoods, rankedOn } from '../../../../scenarios/trade/enquired-goods.ts';
import type { EnquiryLaw } from '../../../../scenarios/trade/enquiry-law.ts';
import { laneEnquiries } from '../../../../scenarios/trade/lane-enquiries.ts';
import type { Plan } from '../../../../solver/solution/plan.ts';
import { carriedOver } from '../../duties/carried-goods.ts';
import { fold } from './fold.ts';

/** What a plan says of a record, as numbers; `null` where it says nothing. */
export interface PlanFacts {
  /** Units over the whole plan: carried, made, bought, served, or leaving the site. */
  readonly units: number | null;
  /** Units wanted, of a demand row or a market. */
  readonly wanted: number | null;
  /** The fullest period of a lane or recipe with a capacity: what it carries in the capacity's unit. */
  readonly booked: number | null;
  readonly capacity: number | null;
}

export const noFacts: PlanFacts = { units: null, wanted: null, booked: null, capacity: null };

/** What a plan for a network says of one of its records. */
export function planFacts(network: Network, plan: Plan, collection: Collection, id: string): PlanFacts {
  switch (collection) {
    case 'lanes': {
      const lane = network.lanes.find((each) => each.id === id);
      if (lane === undefined) return noFacts;
      const flows = plan.flows.filter((flow) => flow.lane === id);
      const loadOf = loadIn(network, lane.capacityUnit);
      const byPeriod = new Map<string, number>();
      for (const { period, product, quantity } of flows) {
        byPeriod.set(period, (byPeriod.get(period) ?? 0) + quantity * loadOf(product));
      }
      const capacity = lane.capacityPerPeriod;
      return {
        ...noFacts,
        units: fold(flows),
        booked: capacity === null ? null : Math.max(0, ...byPeriod.values()),
        capacity,
      };
    }
    case 'recipes': {
      const recipe = network.recipes.find((each) => each.id === id);
      const lines = plan.production.filter((line) => line.recipe === id);
      const byPeriod = new Map<string, number>();
      for (const { period, quantity } of lines) {
        byPeriod.set(period, (byPeriod.get(period) ?? 0) + quantity);
      }
      const capacity = recipe?.capacityPerPeriod ?? null;
      const booked = capacity === null ? null : Math.max(0, ...byPeriod.values());
      return { ...noFacts, units: fold(lines), booked, capacity };
    }
    case 'offers':
      return { ...noFacts, units: fold(plan.purchases.filter((line) => line.offer === id)) };
    case 'demand': {
      const row = network.demand.find((each) => each.id === id);
      const units = fold(plan.served.filter((line) => line.demand === id));
      return { ...noFacts, units, wanted: row?.quantity ?? null };
    }
    case 'products': {
      const recipes = new Set<string>(
        network.recipes.filter(({ output }) => output === id).map((recipe) => recipe.id),
      );
      const offers = new Set<string>(
        network.offers.filter(({ product }) => product === id).map((offer) => offer.id),
      );
      const units =
        fold(plan.production.filter(({ recipe }) => recipes.has(recipe))) +
        fold(plan.purchases.filter(({ offer }) => offers.has(offer)));
      return { ...noFacts, units, wanted: wantedOf(network.demand.filter(({ product }) => product === id)) };
    }
    case 'sites': {
      const lanes = new Set<string>(network.lanes.filter(({ from }) => from === id).map((lane) => lane.id));
      const rows = network.demand.filter(({ market }) => market === id);
      const isMarket = rows.length > 0;
      const wantedHere = new Set<string>(rows.map((row) => row.id));
      const units = isMarket
        ? fold(plan.served.filter(({ demand }) => wantedHere.has(demand)))
        : fold(plan.flows.filter(({ lane }) => lanes.has(lane)));
      return { ...noFacts, units, wanted: wantedOf(rows) };
    }
    case 'agreements':
    case 'closing':
    case 'currencies':
    case 'duties':
    case 'fees':
    case 'groups':
    case 'inventory':
    case 'lines':
    case 'policies':
    case 'territories':
      return noFacts;
  }
}

function wantedOf(rows: readonly { readonly quantity: number }[]): number | null {
  return rows.length === 0 ? null : fold(rows);
}

type LoadUnit = Network['lanes'][number]['capacityUnit'];

function loadIn({ products, settings }: Network, unit: LoadUnit): (product: string) => number {
  const byId = new Map<string, Network['products'][number]>(products.map((each) => [each.id, each]));
  return (id) => {
    const product = byId.get(id);
    if (product === undefined || unit === 'unit') return 1;
    const { weightKg, volumeM3 } = product;
    if (unit === 'kg') return weightKg;
    if (unit === 'm3') return volumeM3;
    return Math.max(volumeM3 / settings.usableM3PerTeu, weightKg / settings.usableKgPerTeu);
  };
}

/** What entries over a lane pay on a day. */
export interface LaneDuty {
  readonly product: string;
  readonly rate: number;
  readonly layers: number;
  readonly from: string;
  readonly into: string;
}

/**
 * The duty on a lane on a date, by the cheapest way in which its goods may enter: of the product that it carries most of
 * in the plan, with its origin and claims there; without a plan, of the first that it may carry, as if made where it
 * leaves. `null` for a lane that crosses no border.
 */
export function laneDuty(
  law: EnquiryLaw,
  network: Network,
  plan: Plan | null,
  id: string,
  date: string,
): LaneDuty | null {
  const lane = network.lanes.find((each) => each.id === id);
  const [goods] = lane === undefined ? [] : carriedOver(network, plan, lane);
  if (goods === undefined) return null;
  const days = { date, from: date, until: date, today: date };
  const enquiry = laneEnquiries(network)(goods, days);
  if (enquiry === null) return null;
  const [cheapest] = rankedOn(law, enquiredGoods(law, enquiry), true, date);
  const { adValoremRate, lines } = cheapest!.stack;
  return {
    product: goods.product.id,
    rate: adValoremRate,
    layers: lines.length,
    from: enquiry.origin,
    into: enquiry.into,
  };
}
