import type { Network } from '../../scenarios/domain/network.ts';
import type { AgreementId, DutyLayerId } from '../../scenarios/domain/primitives.ts';
import {
  dutyLaw,
  importDuty,
  standardDuty,
  type DutyLaw,
  type ImportedGoods,
  type Programme,
  type ProgrammeKind,
} from '../../scenarios/trade/import-duty.ts';
import type { FlowLine, Plan } from '../solution/plan.ts';
import { borderGoods, type BorderGoods } from './border-goods.ts';

/** How goods enter: by one of the programmes, or by the standard one with a refund when they leave again. */
export type EntryProgramme = ProgrammeKind | 'drawback';

/** Units of a flow that enter by one programme while the law stands still; amounts in base currency. */
export interface FlowEntry {
  readonly flow: FlowLine;
  readonly goods: ImportedGoods;
  /** Days on which they come, [fromDay, toDay), since 1970-01-01; fractions where the journey takes them. */
  readonly fromDay: number;
  readonly toDay: number;
  /** The quota that they enter under; `null` for none. */
  readonly quota: DutyLayerId | null;
  /** What one unit pays, and on which base. */
  readonly perUnit: Programme;
  readonly programme: EntryProgramme;
  /** The agreement claimed under preference. */
  readonly agreement: AgreementId | null;
  readonly units: number;
  /** Of these units, where they are sent from. */
  readonly customsValue: number;
  readonly charges: readonly LayerCharge[];
}

/** What a layer takes, and what is refunded of it: never positive. */
export interface LayerCharge {
  readonly layer: DutyLayerId;
  readonly duty: number;
  readonly drawback: number;
}

/** Some units of a flow, and the quota that they enter under; `null` for none. */
export interface QuotaShare {
  readonly quota: DutyLayerId | null;
  readonly units: number;
}

/**
 * How every flow of a plan enters: on each day by the programme that costs least, those units of it that use a quota
 * with the quota's layer. Goods under drawback enter by the standard one.
 */
export function flowEntries(network: Network, plan: Plan): readonly FlowEntry[] {
  const law = dutyLaw(network);
  const goodsOf = borderGoods(network);
  const sharesOf = quotaShares(plan);
  return plan.flows.flatMap((flow) => {
    const border = goodsOf(flow);
    return border === null ? [] : entriesOf(law, flow, border, sharesOf(flow));
  });
}

/** How the goods of one flow enter, as `border` describes them. */
export function entriesOf(
  law: DutyLaw,
  flow: FlowLine,
  border: BorderGoods,
  shares: readonly QuotaShare[],
): readonly FlowEntry[] {
  return shares.flatMap((share) => entriesOfShare(law, flow, border, share));
}

/** The units of a flow by the quota that they use, those that use none first. */
export function quotaShares(plan: Plan): (flow: FlowLine) => readonly QuotaShare[] {
  const used = new Map<string, QuotaShare[]>();
  for (const use of plan.quotaUses) {
    const key = keyOf(use);
    used.set(key, [...(used.get(key) ?? []), { quota: use.layer, units: use.quantity }]);
  }
  return (flow) => {
    // Goods that are refunded use no quota.
    const shares = flow.entersUnderDrawback ? [] : (used.get(keyOf(flow)) ?? []);
    const units = flow.quantity - shares.reduce((sum, share) => sum + share.units, 0);
    return units > flow.quantity * leastShare ? [{ quota: null, units }, ...shares] : shares;
  };
}

/** Below this share of a flow, what is left beside its quotas is rounding. */
const leastShare = 1e-9;

function keyOf({
  lane,
  product,
  origin,
  standing,
  elapsedDays,
  period,
}: Omit<FlowLine, 'quantity' | 'entersUnderDrawback'>): string {
  return [lane, product, origin, standing ?? '', elapsedDays ?? '', period].join('|');
}

function entriesOfShare(
  law: DutyLaw,
  flow: FlowLine,
  { goods, fromDay, toDay }: BorderGoods,
  { quota, units }: QuotaShare,
): readonly FlowEntry[] {
  const isRefunded = flow.entersUnderDrawback;
  const segments = isRefunded
    ? standardDuty(law, goods, fromDay, toDay)
    : importDuty(law, goods, quota, fromDay, toDay);
  return segments.map(({ days, value: perUnit, ...stretch }): FlowEntry => {
    const { kind, claim, charges } = perUnit;
    const entering = (units * days) / (toDay - fromDay);
    return {
      flow,
      goods,
      fromDay: stretch.fromDay,
      toDay: stretch.toDay,
      quota,
      perUnit,
      programme: isRefunded ? 'drawback' : kind,
      agreement: claim?.agreement ?? null,
      units: entering,
      customsValue: entering * goods.customsValue,
      charges: charges.map(({ layer, dutyPerUnit }) => {
        const duty = entering * dutyPerUnit;
        const refunded = isRefunded && layer.isDrawbackEligible ? goods.into.drawbackShare : 0;
        return { layer: layer.id, duty, drawback: refunded === 0 ? 0 : -refunded * duty };
      }),
    };
  });
}
