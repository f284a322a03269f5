import type { TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { PlanningModel } from '../../../formulation/build-model.ts';
import { append } from '../../../formulation/sets/append.ts';
import { madeShares } from '../../../report/made-shares.ts';
import { describePlan } from '../../breakeven/describe-plan.ts';
import { finishedUnits } from '../../finished-units.ts';
import type { FormTerm } from '../../linear-form.ts';
import type { FrontierMeasure } from '../measure.ts';

/**
 * Share of the customs territory in which most finished units are made or bought:
 *
 *   max over T of  Σ_{s in T} units made or bought at s  /  Σ_s units made or bought at s
 *
 * No more finished units than in the cheapest plan are left over at the end: units made for stock in one territory would
 * make the share of another smaller, and its goods no fewer.
 */
export const concentration: FrontierMeasure = {
  name: 'concentration',
  unit: 'share',
  networkOf: (network) => network,
  form: (model) => {
    const byTerritory = new Map<TerritoryId, FormTerm[]>();
    const all: FormTerm[] = [];
    for (const { territory, terms } of finishedUnits(model)) {
      for (const term of terms) {
        append(byTerritory, territory, term);
        all.push(term);
      }
    }
    return {
      kind: 'ratio',
      numerators: [...byTerritory.values()].map((terms) => ({ constant: 0, terms })),
      denominator: { constant: 0, terms: all },
      held: [{ constant: 0, terms: leftOver(model) }],
    };
  },
  value: (network, plan) => madeShares(describePlan(network, plan).sourced)[0]?.share ?? null,
};

/** Finished units in stock when the horizon ends. */
function leftOver({ network, sets, columns }: PlanningModel): readonly FormTerm[] {
  const wanted = new Set<number>(
    network.demand.map(({ product }) => sets.catalogue.productIndex.of(product)),
  );
  const last = sets.catalogue.horizon.count - 1;
  return sets.nodes.flatMap(({ product }, node) => {
    const column = columns.stock.at(node, last);
    return column >= 0 && wanted.has(product) ? [{ column, coefficient: 1 }] : [];
  });
}
