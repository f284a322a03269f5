import type { Expansion, Line } from '../../../scenarios/domain/line.ts';
import type { Site } from '../../../scenarios/domain/site.ts';
import { append } from '../sets/append.ts';
import type { ExpansionOption } from '../sets/planning-sets.ts';
import { addActive, type ConstraintFamily, periodName } from './constraint-family.ts';
import { addLineLoad, recipesOnLine } from './line-load.ts';

/**
 * A line works no more hours than its regular ones, at the share its site has ramped up to, plus overtime plus the
 * expansions that have come on stream. At a site that opens in the plan the regular hours hang on the opening period.
 */
export const lineCapacity: ConstraintFamily = {
  name: 'line_capacity',
  title: 'Line capacity',
  formula: `Σ_r hours[r,line] · Σ_σ make[r,σ,t] ≤ hours[line] · active[s,t] + overtime[line,t] + Σ_k hours[k] · Σ_{τ ≤ t − lead[k]} expand[line,k,τ],
  with hours[line] · Σ_{τ ≤ t} rampUp[t − τ] · open[s,τ] in place of hours[line] · active[s,t] where a candidate ramps up   ∀ line, t`,
  addRows(context) {
    const { sets, columns, builder } = context;
    const { network, catalogue } = sets;
    const optionsOf = new Map<number, number[]>();
    sets.expansions.forEach(({ line }, item) => append(optionsOf, line, item));
    network.lines.forEach((line: Line, number) => {
      const recipes = recipesOnLine(context, number);
      if (recipes.length === 0) return;
      const site = catalogue.siteIndex.of(line.site);
      const { rampUp, opening } = network.sites[site] as Site;
      const isRamping = opening.state === 'candidate' && rampUp.length > 0;
      for (let period = 0; period < catalogue.horizon.count; period++) {
        const row = builder.addRow(
          -Infinity,
          0,
          () => `line_capacity(${line.id},${periodName(sets, period)})`,
        );
        addLineLoad(context, row, recipes, period);
        if (isRamping) {
          for (let opened = columns.open.first(site); opened <= period; opened++) {
            const share = rampUp[Math.min(period - opened, rampUp.length - 1)] ?? 1;
            builder.addTerm(row, columns.open.at(site, opened), -share * line.hoursPerPeriod);
          }
        } else addActive(context, row, site, period, -line.hoursPerPeriod);
        const overtime = columns.overtime.at(number, period);
        if (overtime >= 0) builder.addTerm(row, overtime, -1);
        for (const item of optionsOf.get(number) ?? []) {
          const { option } = sets.expansions[item] as ExpansionOption;
          const { leadPeriods, hoursPerPeriod } = line.expansions[option] as Expansion;
          for (let taken = 0; taken <= period - leadPeriods; taken++) {
            builder.addTerm(row, columns.expand.at(item, taken), -hoursPerPeriod);
          }
        }
      }
    });
  },
};
