import { addVariables, type PeriodColumns } from '../../modeling/period-columns.ts';
import type { ProgramBuilder } from '../../modeling/program-builder.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import { expand, overtime } from './capacity-switches.ts';
import { entryCap, entryFee } from './entry-fees.ts';
import { buy, closing, flow, make, serve, shortfall, stock, use } from './goods.ts';
import { containers, laneUse } from './lane-switches.ts';
import { counted, sourced } from './policy-switches.ts';
import { order, orderLots, tierOn } from './purchase-switches.ts';
import { quotaUse } from './quota-use.ts';
import { lots, qualified, qualify, run } from './recipe-switches.ts';
import { active, close, open } from './site-switches.ts';

/** Every variable family of the model, in the order of its columns. */
export const variableFamilies = {
  open,
  close,
  active,
  qualify,
  qualified,
  run,
  lots,
  order,
  orderLots,
  tierOn,
  expand,
  laneUse,
  containers,
  entryCap,
  sourced,
  counted,
  overtime,
  entryFee,
  flow,
  make,
  use,
  buy,
  stock,
  serve,
  shortfall,
  closing,
  quotaUse,
} as const;

export type Variables = Readonly<Record<keyof typeof variableFamilies, PeriodColumns>>;

export function addAllVariables(sets: PlanningSets, builder: ProgramBuilder): Variables {
  const columns = Object.entries(variableFamilies).map(
    ([key, family]) => [key, addVariables(family, sets, builder)] as const,
  );
  return Object.fromEntries(columns) as Variables;
}
