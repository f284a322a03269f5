import type { Network } from '../../../../scenarios/domain/network.ts';
import { originTerritory } from '../../../../scenarios/domain/origin.ts';
import type { TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { PurchaseOffer } from '../../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import { groupMembers, type GroupMembers } from '../../../../scenarios/domain/selector.ts';
import type { Site } from '../../../../scenarios/domain/site.ts';
import type { Ledger } from '../../ledger.ts';
import type { Plan } from '../../plan.ts';
import { activityOf, type Activity } from './activity.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import { elapsedOf, type Elapsed } from './elapsed.ts';
import { namesOf, type Names } from './names.ts';
import { recordsOf, type Records } from './records.ts';
import { resolveLines, type Unsound } from './resolve-lines.ts';
import type { SoundLines } from './sound-lines.ts';
import { valuesOf, type Values } from './values.ts';

/** What every rule looks at: the network, the plan and what follows from both. */
export interface Facts {
  readonly network: Network;
  /** The plan as handed over. */
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** The lines of the plan that name records of the network. */
  readonly lines: SoundLines;
  readonly unsound: readonly Unsound[];
  readonly calendar: Calendar;
  readonly records: Records;
  readonly members: GroupMembers;
  readonly elapsed: Elapsed;
  readonly values: Values;
  readonly names: Names;
  readonly activity: Activity;
  /** Largest quantity that one demand row asks for. */
  readonly largestDemand: number;
  readonly siteOf: (id: string) => Site;
  /** Origin that goods made at a site carry. */
  readonly originMadeAt: (site: Site) => TerritoryId;
  readonly originBought: (offer: PurchaseOffer) => TerritoryId;
  /** Whether the recipe, as planned, gives its output the plant's origin. */
  readonly confersOrigin: (recipe: Recipe) => boolean;
}

export function factsOf(network: Network, plan: Plan, ledger: Ledger): Facts {
  const calendar = calendarOf(network.settings.periods);
  const records = recordsOf(network);
  const elapsed = elapsedOf(network.demand);
  const { lines, unsound } = resolveLines(plan, records, calendar, elapsed);
  const root = originTerritory(network);
  const siteOf = (id: string): Site => {
    const site = records.sites.get(id);
    // The checks refuse such a network before anything is planned.
    if (site === undefined) throw new Error(`The network names a site ${id} that it does not have.`);
    return site;
  };
  return {
    network,
    plan,
    ledger,
    lines,
    unsound,
    calendar,
    records,
    members: groupMembers(network.groups),
    elapsed,
    values: valuesOf(network),
    names: namesOf(network, calendar.periods),
    activity: activityOf(lines, calendar),
    largestDemand: network.demand.reduce((largest, row) => Math.max(largest, row.quantity), 0),
    siteOf,
    originMadeAt: (site) => root(site.territory),
    originBought: (offer) => offer.origin ?? root(siteOf(offer.site).territory),
    confersOrigin: ({ inputs, origin, disputedOriginPlannedAs }) =>
      inputs.length === 0 || (origin === 'disputed' ? disputedOriginPlannedAs : origin) === 'confers',
  };
}
