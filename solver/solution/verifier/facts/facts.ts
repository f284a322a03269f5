import type { Network } from '../../../../scenarios/domain/network.ts';
import { originTerritory } from '../../../../scenarios/domain/origin.ts';
import type { Inventory } from '../../../../scenarios/domain/inventory.ts';
import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { AgreementId, TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { PurchaseOffer } from '../../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import { groupMembers, type GroupMembers } from '../../../../scenarios/domain/selector.ts';
import type { Site } from '../../../../scenarios/domain/site.ts';
import type { Ledger } from '../../ledger.ts';
import type { Plan } from '../../plan.ts';
import { activityOf, type Activity } from './activity.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import { declaredClaims } from './declared-claims.ts';
import { elapsedOf, type Elapsed } from './elapsed.ts';
import { namesOf, type Names } from './names.ts';
import { recordsOf, type Records } from './records.ts';
import { resolveLines, type Unsound } from './resolve-lines.ts';
import type { SoundLines } from './sound-lines.ts';
import { standingOnArrival, type StandingOnArrival } from './standing-on-arrival.ts';
import { standingsOf, type KnownStanding } from './standings.ts';
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
  /** The territory whose origin goods made in a territory carry: of a bonded zone the one around it. */
  readonly rootOf: (territory: TerritoryId) => TerritoryId;
  /** The customs territory that a lane enters; `null` where it stays in one. */
  readonly enteredBy: (lane: Lane) => TerritoryId | null;
  /** Origin that goods made at a site carry. */
  readonly originMadeAt: (site: Site) => TerritoryId;
  readonly originBought: (offer: PurchaseOffer) => TerritoryId;
  readonly standingBought: (offer: PurchaseOffer) => KnownStanding;
  readonly standingOfInventory: (inventory: Inventory) => KnownStanding;
  readonly standingOnArrival: StandingOnArrival;
  /** Whether the recipe, as planned, gives its output the plant's origin. */
  readonly confersOrigin: (recipe: Recipe) => boolean;
}

export function factsOf(network: Network, plan: Plan, ledger: Ledger): Facts {
  const calendar = calendarOf(network.settings.periods);
  const records = recordsOf(network);
  const elapsed = elapsedOf(network.demand);
  const standings = standingsOf(network);
  const { lines, unsound } = resolveLines(plan, records, calendar, elapsed, standings);
  const root = originTerritory(network);
  const siteOf = (id: string): Site => {
    const site = records.sites.get(id);
    // The checks refuse such a network before anything is planned.
    if (site === undefined) throw new Error(`The network names a site ${id} that it does not have.`);
    return site;
  };
  const originBought = (offer: PurchaseOffer) => offer.origin ?? root(siteOf(offer.site).territory);
  const declared = (agreements: readonly AgreementId[], origin: TerritoryId): KnownStanding =>
    standings.known({
      claims: network.settings.isPreferencePlanned
        ? declaredClaims(agreements, root(origin), records.agreements)
        : [],
      otherOrigins: [],
      isForExport: false,
    });
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
    rootOf: root,
    enteredBy: (lane) => {
      const into = siteOf(lane.to).territory;
      return siteOf(lane.from).territory === into ? null : into;
    },
    originMadeAt: (site) => root(site.territory),
    originBought,
    standingBought: (offer) => declared(offer.agreements, originBought(offer)),
    standingOfInventory: ({ agreements, origin }) => declared(agreements, origin),
    standingOnArrival: standingOnArrival(records.agreements, standings, siteOf, root),
    confersOrigin: ({ inputs, origin, disputedOriginPlannedAs }) =>
      inputs.length === 0 || (origin === 'disputed' ? disputedOriginPlannedAs : origin) === 'confers',
  };
}
