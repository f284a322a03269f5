import type { Lever } from '../../scenarios/levers/lever.ts';
import type { CostFamily } from '../formulation/costs/cost-family.ts';
import { conversionCost } from '../formulation/costs/conversion-cost.ts';
import { dutyCost } from '../formulation/costs/duty-cost.ts';
import { freightCost } from '../formulation/costs/freight-cost.ts';
import { formulation } from '../formulation/index.ts';

/** The cost families that a lever can change. */
export function familiesOfLever({ kind }: Lever): readonly CostFamily[] {
  switch (kind) {
    case 'duty':
      return [dutyCost];
    case 'freight':
      // Freight is part of the base of duty that is charged cif.
      return [freightCost, dutyCost];
    case 'wage':
      return [conversionCost];
    case 'exchange':
    case 'demand':
      return formulation.costs;
  }
}
