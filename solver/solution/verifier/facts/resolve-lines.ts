import type { Plan } from '../../plan.ts';
import type { Calendar } from './calendar.ts';
import type { Elapsed } from './elapsed.ts';
import type { Records } from './records.ts';
import type { SoundLines } from './sound-lines.ts';
import type { KnownStanding, Standings } from './standings.ts';

/** A line of the plan that names something the network does not have. */
export interface Unsound {
  readonly part: keyof Plan;
  readonly field: string;
  readonly id: string;
}

/** Ends the reading of one line. */
class UnknownId extends Error {
  readonly field: string;
  readonly id: string;

  constructor(field: string, id: string) {
    super(`Unknown ${field} ${id}`);
    this.field = field;
    this.id = id;
  }
}

function lookUp<Entity>(field: string, records: ReadonlyMap<string, Entity>): (id: string) => Entity {
  return (id) => {
    const found = records.get(id);
    if (found === undefined) throw new UnknownId(field, id);
    return found;
  };
}

/** A standing that is one, of agreements and territories that the network has. */
function readStandings(standings: Standings, records: Records): (text: string | null) => KnownStanding {
  const agreement = lookUp('agreement', records.agreements);
  const territory = lookUp('territory', records.territories);
  const sound = new Set<KnownStanding>();
  return (text) => {
    const standing = standings.read(text);
    if (standing === null) throw new UnknownId(unreadable, text ?? '');
    if (sound.has(standing)) return standing;
    for (const claim of standing.claims) {
      agreement(claim.agreement);
      territory(claim.origin);
      if (claim.partner !== null) territory(claim.partner);
    }
    for (const origin of standing.otherOrigins) territory(origin);
    sound.add(standing);
    return standing;
  };
}

/** The field of an `Unsound` line whose standing is no standing at all. */
export const unreadable = 'standing';

/**
 * Puts records in the place of ids, standings in the place of their texts, and the tags of the verifier in the place of
 * elapsed days.
 *
 * A line that names an unknown id is left out and told of; a line whose quantity is no number is left out too,
 * and `quantities` tells of it. The other rules then say what is missing without it.
 */
export function resolveLines(
  plan: Plan,
  records: Records,
  calendar: Calendar,
  elapsed: Elapsed,
  standings: Standings,
): { readonly lines: SoundLines; readonly unsound: readonly Unsound[] } {
  const unsound: Unsound[] = [];
  const sound = <Line, Resolved>(
    part: keyof Plan,
    lines: readonly Line[],
    resolve: (line: Line) => Resolved,
  ) => {
    const resolved: Resolved[] = [];
    for (const line of lines) {
      try {
        resolved.push(resolve(line));
      } catch (error) {
        if (!(error instanceof UnknownId)) throw error;
        unsound.push({ part, field: error.field, id: error.id });
      }
    }
    return resolved;
  };
  const isNumber = (line: { readonly quantity: number }) => Number.isFinite(line.quantity);

  const site = lookUp('site', records.sites);
  const product = lookUp('product', records.products);
  const recipe = lookUp('recipe', records.recipes);
  const lane = lookUp('lane', records.lanes);
  const offer = lookUp('offer', records.offers);
  const line = lookUp('line', records.lines);
  const row = lookUp('demand row', records.demand);
  const rule = lookUp('closing rule', records.closing);
  const layer = lookUp('duty layer', records.duties);
  const period = lookUp('period', calendar.indexById);
  const territory = lookUp('territory', records.territories);
  const origin = <Id extends string>(id: Id): Id => {
    territory(id);
    return id;
  };
  const standing = readStandings(standings, records);
  const siteTime = (each: { site: string; period: string }) => ({
    site: site(each.site),
    period: period(each.period),
  });
  const recipeTime = (each: { recipe: string; period: string }) => ({
    recipe: recipe(each.recipe),
    period: period(each.period),
  });

  const lines: SoundLines = {
    flows: sound('flows', plan.flows.filter(isNumber), (each) => {
      const carried = product(each.product);
      return {
        lane: lane(each.lane),
        product: carried,
        origin: origin(each.origin),
        standing: standing(each.standing),
        entersUnderDrawback: each.entersUnderDrawback,
        elapsedDays: elapsed.tag(carried.id, each.elapsedDays),
        period: period(each.period),
        quantity: each.quantity,
      };
    }),
    production: sound('production', plan.production.filter(isNumber), (each) => ({
      ...recipeTime(each),
      origin: origin(each.origin),
      standing: standing(each.standing),
      quantity: each.quantity,
    })),
    consumption: sound('consumption', plan.consumption.filter(isNumber), (each) => {
      const input = product(each.product);
      return {
        ...recipeTime(each),
        origin: origin(each.origin),
        standing: standing(each.standing),
        product: input,
        inputOrigin: origin(each.inputOrigin),
        inputStanding: standing(each.inputStanding),
        elapsedDays: elapsed.tag(input.id, each.elapsedDays),
        quantity: each.quantity,
      };
    }),
    purchases: sound('purchases', plan.purchases.filter(isNumber), (each) => {
      const from = offer(each.offer);
      if (from.tiers[each.tier] === undefined) throw new UnknownId('tier', `${each.offer} ${each.tier}`);
      return { offer: from, tier: each.tier, period: period(each.period), quantity: each.quantity };
    }),
    stock: sound('stock', plan.stock.filter(isNumber), (each) => {
      const held = product(each.product);
      return {
        ...siteTime(each),
        product: held,
        origin: origin(each.origin),
        standing: standing(each.standing),
        elapsedDays: elapsed.tag(held.id, each.elapsedDays),
        quantity: each.quantity,
      };
    }),
    served: sound('served', plan.served.filter(isNumber), (each) => {
      const demand = row(each.demand);
      return {
        row: demand,
        origin: origin(each.origin),
        standing: standing(each.standing),
        elapsedDays: elapsed.tag(demand.product, each.elapsedDays),
        period: period(each.period),
        quantity: each.quantity,
      };
    }),
    shortfalls: sound('shortfalls', plan.shortfalls.filter(isNumber), (each) => ({
      row: row(each.demand),
      quantity: each.quantity,
    })),
    openSites: sound('openSites', plan.openSites, siteTime),
    openings: sound('openings', plan.openings, siteTime),
    closures: sound('closures', plan.closures, siteTime),
    qualifications: sound('qualifications', plan.qualifications, recipeTime),
    runs: sound('runs', plan.runs, recipeTime),
    expansions: sound('expansions', plan.expansions, (each) => {
      const widened = line(each.line);
      const expansion = widened.expansions.find(({ id }) => id === each.expansion);
      if (expansion === undefined) throw new UnknownId('expansion', each.expansion);
      return { line: widened, expansion, period: period(each.period), count: each.count };
    }),
    overtime: sound('overtime', plan.overtime, (each) => ({
      line: line(each.line),
      period: period(each.period),
      hours: each.hours,
    })),
    laneUses: sound('laneUses', plan.laneUses, (each) => ({
      lane: lane(each.lane),
      period: period(each.period),
    })),
    containers: sound('containers', plan.containers, (each) => ({
      lane: lane(each.lane),
      period: period(each.period),
      count: each.count,
    })),
    closing: sound('closing', plan.closing.filter(isNumber), (each) => ({
      rule: rule(each.rule),
      site: site(each.site),
      product: product(each.product),
      quantity: each.quantity,
    })),
    quotaUses: sound('quotaUses', plan.quotaUses.filter(isNumber), (each) => {
      const carried = product(each.product);
      return {
        layer: layer(each.layer),
        lane: lane(each.lane),
        product: carried,
        origin: origin(each.origin),
        standing: standing(each.standing),
        elapsedDays: elapsed.tag(carried.id, each.elapsedDays),
        period: period(each.period),
        quantity: each.quantity,
      };
    }),
  };
  return { lines, unsound };
}
