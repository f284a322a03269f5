import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import { flowEntries } from '../../../solver/report/flow-entries.ts';
import { sumBy } from '../../../solver/report/sum-by.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';

/** Goods of one origin that enter one customs territory; amounts in base currency over the horizon. */
export interface BorderRow {
  readonly into: TerritoryId;
  readonly origin: TerritoryId;
  units: number;
  /** As declared where the goods are sent from. */
  customsValue: number;
  /** Duty less what is refunded of it; without entry fees. */
  duty: number;
}

/** How far a rate is raised to tell what hangs on it: ten points. */
export const exposedPoints = 0.1;

/**
 * What crosses each border of a plan, most duty first. Were a territory to ask r points more of an origin, the plan as it
 * stands would cost r · customsValue more: the most that it can come to, for goods that move instead cost less.
 */
export function borderExposure({
  network,
  plan,
}: Pick<PlanAnswer, 'network' | 'plan'>): readonly BorderRow[] {
  return sumBy(
    flowEntries(network, plan),
    ({ goods }) => `${goods.into.id} ${goods.origin}`,
    ({ goods }): BorderRow => ({
      into: goods.into.id,
      origin: goods.origin,
      units: 0,
      customsValue: 0,
      duty: 0,
    }),
    (row, { units, customsValue, charges }) => {
      row.units += units;
      row.customsValue += customsValue;
      for (const { duty, drawback } of charges) row.duty += duty + drawback;
    },
  ).sort((one, other) => other.duty - one.duty || other.customsValue - one.customsValue);
}
