import { dayNumber } from '../domain/calendar-day.ts';
import type { DutyLayer } from '../domain/duty-layer.ts';
import type { AgreementId, TerritoryId } from '../domain/primitives.ts';
import type { Claim } from '../domain/standing.ts';
import type { ImportCase, PreparedLayer } from '../trade/duty-candidates.ts';
import { dutyIndex, stackSegments, type DutyIndex } from '../trade/duty-stack.ts';
import type { DutyStack } from '../trade/stacked-duty.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import { coversGoods } from './layer-goods.ts';
import type { NetworkIndex } from './network-index.ts';
import * as messages from './trade-messages.ts';

/** Above so many kinds of entry a quota is not judged: the answer would keep the planner waiting. */
const mostCases = 5_000;

/** Goods that enter within a quota pay less than those beyond. */
export const quotaOfUse: Check = {
  code: 'quota-of-no-use',
  severity: 'warning',
  rule: 'Goods that enter within a quota pay less than those beyond.',
  *find(index) {
    const { duties } = index.network;
    if (duties.every(({ quota }) => quota === null)) return;
    const law = dutyIndex(index.network);
    for (const prepared of law.layers) {
      const { layer } = prepared;
      if (layer.quota === null) continue;
      const window = daysJudged(index, prepared);
      const cases = casesOf(index, prepared);
      if (window === null || cases.length === 0 || cases.length > mostCases) continue;
      if (cases.some((each) => isLowered(law, layer, each, window))) continue;
      yield spot('duties', layer.id, 'quota', messages.quotaOfNoUse(layer));
    }
  },
};

type Window = readonly [fromDay: number, toDay: number];

/** The days of the horizon in which the layer holds. */
function daysJudged({ network, horizonDays }: NetworkIndex, { valid }: PreparedLayer): Window | null {
  const start = dayNumber(network.settings.periods[0]?.start ?? '');
  const fromDay = Math.max(start, valid.fromDay);
  const toDay = Math.min(start + horizonDays, valid.untilDay);
  return fromDay < toDay ? [fromDay, toDay] : null;
}

/** Every kind of entry that the layer may hold for: where, of which origin, code and claim, straight or by way. */
function casesOf(index: NetworkIndex, { layer, into, origins }: PreparedLayer): readonly ImportCase[] {
  const { network } = index;
  const entered = network.territories.filter(({ id }) => into?.has(id) ?? true);
  const named = originsOf(index).filter((id) => origins?.has(id) ?? true);
  const codes = new Set(network.products.filter(coversGoods(layer)).map(({ hsCode }) => hsCode));
  const isWayAsked = network.duties.some(({ isForTransshipped }) => isForTransshipped);
  return entered.flatMap(({ id }) =>
    named.flatMap((origin) =>
      claimsAt(index, layer, id, origin).flatMap((claim) =>
        [...codes].flatMap((hsCode) =>
          (isWayAsked ? [origin, elsewhere] : [origin]).map((sentFrom) => ({
            into: id,
            origin,
            hsCode,
            sentFrom,
            claim,
            quota: null,
          })),
        ),
      ),
    ),
  );
}

/** Of no territory's id. */
const elsewhere = '';

function originsOf({ network, rootOf }: NetworkIndex): readonly TerritoryId[] {
  const stated = network.offers.flatMap(({ origin }) => (origin === null ? [] : [origin]));
  const held = network.inventory.map(({ origin }) => origin);
  const made = network.sites.map(({ territory }) => rootOf(territory));
  return [...new Set([...made, ...stated, ...held])];
}

/** No claim and those that some layer into the territory asks for; of a layer that needs one, that one. */
function claimsAt(
  { network, selects }: NetworkIndex,
  { needsAgreement }: DutyLayer,
  into: TerritoryId,
  origin: TerritoryId,
): readonly (Claim | null)[] {
  const asClaim = (agreement: AgreementId): Claim => ({ agreement, origin, partner: null });
  if (needsAgreement !== null) return [asClaim(needsAgreement)];
  const asked = network.duties.flatMap((each) =>
    each.needsAgreement !== null && selects(each.into, into) ? [each.needsAgreement] : [],
  );
  return [null, ...[...new Set(asked)].map(asClaim)];
}

/** Whether the stack with the layer may be the lower one on some day. */
function isLowered(law: DutyIndex, { id }: DutyLayer, imported: ImportCase, [from, to]: Window): boolean {
  const beyond = stackSegments(law, imported, from, to);
  const within = stackSegments(law, { ...imported, quota: id }, from, to);
  return within.some(({ fromDay, value }) => {
    const other = beyond.find((each) => each.fromDay <= fromDay && fromDay < each.toDay);
    return other !== undefined && mayBeLower(value, other.value);
  });
}

const smallestRate = 1e-9;

/** A lower rate, or an amount that falls away, however the two weigh against each other. */
function mayBeLower(within: DutyStack, beyond: DutyStack): boolean {
  if (within.adValoremRate < beyond.adValoremRate - smallestRate) return true;
  const kept = new Set(within.lines.map(({ layer }) => layer.id));
  return beyond.lines.some(
    ({ layer, amountPerUnit, amountPerKg, amountPerTonneCo2e }) =>
      !kept.has(layer.id) && (amountPerUnit > 0 || amountPerKg > 0 || amountPerTonneCo2e > 0),
  );
}
