import type { DemandRow } from '../../../../scenarios/domain/demand-row.ts';
import type { ProductId, SiteId, TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import { selects } from '../../../../scenarios/domain/selector.ts';
import { outputSeen } from '../origin/other-origins.ts';
import { principalInput } from '../origin/principal-input.ts';
import type { Facts } from './facts.ts';

/** Goods of one tag at one site, and the first period in which a unit of them can be there. */
interface Reached {
  readonly site: SiteId;
  readonly product: ProductId;
  readonly origin: TerritoryId;
  /** Origins that customs may decide on; followed in the worse case alone, for nothing else may refuse them. */
  readonly otherOrigins: readonly TerritoryId[];
  readonly elapsedDays: number | null;
  earliest: number;
}

/**
 * Whether a demand row can be served at all, whatever the amounts: goods of an origin it takes, within its promised
 * days, can be at its market by the last period in which it may be served. Followed from inventory and offers along
 * lanes and through recipes until nothing new is reached. Claims of preference neither open nor bar a way, and no goods
 * must enter under drawback: neither is followed.
 */
export function reachableRows(facts: Facts): (row: DemandRow) => boolean {
  const { network, calendar } = facts;
  const reached = new Map<string, Map<string, Reached>>();
  const waiting: Reached[] = [];
  const at = (site: string, product: string) => [...(reached.get(`${site} ${product}`)?.values() ?? [])];

  const reach = (found: Reached) => {
    if (found.earliest >= calendar.count) return;
    const place = `${found.site} ${found.product}`;
    const tags = reached.get(place) ?? new Map<string, Reached>();
    reached.set(place, tags);
    const tag = `${[found.origin, ...found.otherOrigins].join('?')} ${found.elapsedDays}`;
    const known = tags.get(tag);
    if (known !== undefined && known.earliest <= found.earliest) return;
    tags.set(tag, found);
    waiting.push(found);
  };
  /** First period in which some of what leaves in a period has arrived; beyond the horizon if never. */
  const firstArrival = (left: number, leadDays: number) =>
    calendar.arrivals(left, leadDays)[0]?.period ?? calendar.count;

  startFromInventoryAndOffers(facts, reach, firstArrival);
  const makeWhatCanBe = (recipe: Recipe) => {
    for (const { origin, otherOrigins, from } of startable(recipe, facts, at)) {
      if (from >= calendar.count) continue;
      reach({
        site: recipe.site,
        product: recipe.output,
        origin,
        otherOrigins,
        elapsedDays: facts.elapsed.tag(recipe.output, recipe.isMadeToOrder ? recipe.leadTimeDays : 0),
        earliest: firstArrival(from, recipe.leadTimeDays),
      });
    }
  };
  for (const recipe of network.recipes) if (recipe.inputs.length === 0) makeWhatCanBe(recipe);
  const lanes = network.lanes.map((lane) => ({ lane, carries: selects(lane.products, facts.members) }));
  const lanesFrom = groupedBy(lanes, ({ lane }) => lane.from);
  const recipesAt = groupedBy(network.recipes, ({ site }) => site);
  for (let goods = waiting.pop(); goods !== undefined; goods = waiting.pop()) {
    const { site, product, elapsedDays, earliest } = goods;
    for (const { lane, carries } of lanesFrom.get(site) ?? []) {
      if (!carries(product)) continue;
      const days = lane.transitDays + lane.dwellDays;
      const age = elapsedDays === null ? null : facts.elapsed.tag(product, elapsedDays + days);
      reach({ ...goods, site: lane.to, elapsedDays: age, earliest: firstArrival(earliest, days) });
    }
    for (const recipe of recipesAt.get(site) ?? []) {
      if (recipe.inputs.some((input) => input.product === product)) makeWhatCanBe(recipe);
    }
  }

  return (row) => {
    const last = (calendar.indexById.get(row.period) ?? 0) + (row.backlog?.maximumPeriods ?? 0);
    return at(row.market, row.product).some(
      ({ origin, otherOrigins, elapsedDays, earliest }) =>
        earliest <= last &&
        !row.notMadeIn.some((refused) => refused === origin || otherOrigins.includes(refused)) &&
        (row.maxLeadDays === null || (elapsedDays ?? 0) <= row.maxLeadDays + 1e-6),
    );
  };
}

function startFromInventoryAndOffers(
  { network, calendar, elapsed, originBought }: Facts,
  reach: (found: Reached) => void,
  firstArrival: (left: number, leadDays: number) => number,
): void {
  for (const { site, product, origin, quantity, arrivesIn } of network.inventory) {
    if (quantity === 0) continue;
    const earliest = arrivesIn === null ? 0 : (calendar.indexById.get(arrivesIn) ?? 0);
    const elapsedDays = elapsed.tag(product, 0);
    reach({ site, product, origin, otherOrigins: [], elapsedDays, earliest });
  }
  for (const offer of network.offers) {
    if (offer.capacityPerPeriod === 0) continue;
    reach({
      site: offer.site,
      product: offer.product,
      origin: originBought(offer),
      otherOrigins: [],
      elapsedDays: elapsed.tag(offer.product, offer.leadTimeDays),
      earliest: firstArrival(0, offer.leadTimeDays),
    });
  }
}

/** Origins that a recipe's output can carry, each with the first period in which such a run can start. */
function startable(
  recipe: Recipe,
  { network, siteOf, originMadeAt }: Facts,
  at: (site: string, product: string) => readonly Reached[],
): readonly (Pick<Reached, 'origin' | 'otherOrigins'> & { readonly from: number })[] {
  const site = siteOf(recipe.site);
  const lacksSkill = recipe.skillRequired !== null && !site.skills.includes(recipe.skillRequired);
  if (lacksSkill || recipe.capacityPerPeriod === 0) return [];
  const ready = (goods: readonly Reached[]) => Math.min(...goods.map(({ earliest }) => earliest));
  const others = recipe.inputs.map((input) => ready(at(recipe.site, input.product)));
  const from = Math.max(recipe.qualification.periods, ...others);
  const isWorseCase = network.settings.disputedOrigins === 'worse case';
  const madeOf = (principal: Reached | null) => {
    const { origin, otherOrigins } = outputSeen(recipe, originMadeAt(site), principal);
    return {
      origin,
      otherOrigins: isWorseCase ? otherOrigins : [],
      from: Math.max(from, principal?.earliest ?? 0),
    };
  };
  const principal = principalInput(recipe);
  return principal === null ? [madeOf(null)] : at(recipe.site, principal).map(madeOf);
}

function groupedBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
