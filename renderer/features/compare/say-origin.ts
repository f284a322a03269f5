import { dutySchedule, type DutyScheduleRow } from '../../../solver/report/duty-schedule.ts';
import type { Answered } from '../../../solver/report/difference/answered.ts';
import { dutyAtStake, originExposure } from '../../../solver/report/origin-exposure.ts';
import type { Format } from '../../format/format.ts';
import { said, type Said } from '../../i18n/said.ts';
import { compareMessages as messages } from './messages.ts';

export interface OriginNames {
  product: (id: string) => string;
  territory: (id: string) => string;
  agreement: (id: string) => string;
}

/** Below this many units a difference is the solver's tolerance. */
const leastUnits = 0.5;

/**
 * What planning by other rules of origin changes, where the two sides differ in them: how much duty customs could still
 * ask for, or what enters under which agreement. `null` where the rules are the same or change nothing.
 */
export function sayOrigin(
  before: Answered,
  after: Answered,
  names: OriginNames,
  format: Format,
): Said | null {
  if (originRulesOf(before) === originRulesOf(after)) return null;
  return sayStake(before, after, names, format) ?? sayClaims(before, after, names, format);
}

/** Everything that says how origin is planned, as text to compare. */
function originRulesOf({ network: { settings, recipes, agreements } }: Answered): string {
  return JSON.stringify([
    settings.disputedOrigins,
    settings.isPreferencePlanned,
    recipes.map(({ id, origin, disputedOriginPlannedAs }) => [id, origin, disputedOriginPlannedAs]),
    agreements,
  ]);
}

function sayStake(before: Answered, after: Answered, names: OriginNames, format: Format): Said | null {
  const [was, is] = [stakeOf(before), stakeOf(after)];
  const { currency } = after.ledger;
  if (format.inSentence.money(was.duty, currency) === format.inSentence.money(is.duty, currency)) return null;
  const changes = [...new Set([...was.units.keys(), ...is.units.keys()])]
    .map((product) => ({
      product,
      change: (is.units.get(product) ?? 0) - (was.units.get(product) ?? 0),
    }))
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const [most] = changes;
  const values = {
    before: format.inSentence.money(was.duty, currency),
    after: format.inSentence.money(is.duty, currency),
  };
  if (most === undefined || Math.abs(most.change) < leastUnits) return said(messages.stake, values);
  return said(most.change < 0 ? messages.stakeWithFewer : messages.stakeWithMore, {
    ...values,
    units: format.inSentence.compact(Math.abs(most.change)),
    product: names.product(most.product),
  });
}

/** Duty that customs could still ask for by deciding otherwise, and the units of disputed origin by product. */
function stakeOf({ network, plan, ledger }: Answered): {
  duty: number;
  units: ReadonlyMap<string, number>;
} {
  const rows = originExposure.rows(network, plan, ledger);
  const units = new Map<string, number>();
  for (const row of rows) units.set(row.product, (units.get(row.product) ?? 0) + row.units);
  return { duty: dutyAtStake(rows), units };
}

function sayClaims(before: Answered, after: Answered, names: OriginNames, format: Format): Said | null {
  const [was, is] = [claimsOf(before), claimsOf(after)];
  const [most] = [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => {
      const row = (is.get(key) ?? was.get(key))!;
      return { row, change: (is.get(key)?.units ?? 0) - (was.get(key)?.units ?? 0) };
    })
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
  if (most === undefined || Math.abs(most.change) < leastUnits) return null;
  return said(most.change > 0 ? messages.moreClaimed : messages.fewerClaimed, {
    units: format.inSentence.compact(Math.abs(most.change)),
    product: names.product(most.row.product),
    into: names.territory(most.row.into),
    agreement: names.agreement(most.row.agreement),
  });
}

interface Claimed extends DutyScheduleRow {
  agreement: NonNullable<DutyScheduleRow['agreement']>;
}

/** Units that enter under preference, by product, territory and agreement; every layer meets the same units. */
function claimsOf({ network, plan, ledger }: Answered): ReadonlyMap<string, Claimed> {
  const claims = new Map<string, Claimed>();
  for (const row of dutySchedule.rows(network, plan, ledger)) {
    if (row.agreement === null) continue;
    const key = `${row.product} ${row.into} ${row.agreement}`;
    const known = claims.get(key);
    if (known === undefined || row.units > known.units) claims.set(key, { ...row, agreement: row.agreement });
  }
  return claims;
}
