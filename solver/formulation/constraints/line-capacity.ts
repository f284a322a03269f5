import type { Expansion, Line } from '../../../scenarios/domain/line.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Site } from '../../../scenarios/domain/site.ts';
import { addActive, periodName, type ConstraintFamily, type ModelContext } from './constraint-family.ts';

/** Hours of one line that each of its recipes takes for one good unit. */
export function recipesOnLine(
  { sets }: ModelContext,
  line: number,
): { recipe: number; hoursPerUnit: number }[] {
  const { id } = sets.network.lines[line] as Line;
  return sets.network.recipes.flatMap((recipe: Recipe, number) => {
    const hoursPerUnit = recipe.lineHours
      .filter((hours) => hours.line === id)
      .reduce((sum, hours) => sum + hours.hoursPerUnit, 0);
    return hoursPerUnit > 0 && sets.recipePeriods(number) !== null ? [{ recipe: number, hoursPerUnit }] : [];
  });
}

/** Adds the hours that recipes load on a line in a period. */
function addLoad(
  { sets, columns, builder }: ModelContext,
  row: number,
  recipes: readonly { recipe: number; hoursPerUnit: number }[],
  period: number,
): void {
  for (const { recipe, hoursPerUnit } of recipes) {
    for (const stream of sets.streamsOfRecipe(recipe)) {
      const column = columns.make.at(stream, period);
      if (column >= 0) builder.addTerm(row, column, hoursPerUnit);
    }
  }
}

/**
 * A line works no more hours than its regular ones, at the share its site has ramped up to, plus overtime plus the
 * expansions that have come on stream. At a site that opens in the plan the regular hours hang on the opening period.
 */
export const lineCapacity: ConstraintFamily = {
  name: 'line_capacity',
  title: 'Line capacity',
  formula: `Σ_r hours[r,line] · Σ_σ make[r,σ,t] ≤ hours[line] · active[s,t] + overtime[line,t] + Σ_k hours[k] · Σ_{τ ≤ t − lead[k]} expand[line,k,τ]
  with hours[line] · Σ_{τ ≤ t} rampUp[t − τ] · open[s,τ] in place of hours[line] · active[s,t] where a candidate ramps up   ∀ line, t`,
  addRows(context) {
    const { sets, columns, builder } = context;
    const { network, catalogue } = sets;
    network.lines.forEach((line: Line, number) => {
      const recipes = recipesOnLine(context, number);
      if (recipes.length === 0) return;
      const site = catalogue.siteIndex.get(line.site) as number;
      const { rampUp, opening } = network.sites[site] as Site;
      const isRamping = opening.state === 'candidate' && rampUp.length > 0;
      for (let period = 0; period < catalogue.horizon.count; period++) {
        const row = builder.addRow(
          -Infinity,
          0,
          () => `line_capacity(${line.id},${periodName(sets, period)})`,
        );
        addLoad(context, row, recipes, period);
        if (isRamping) {
          for (let opened = columns.open.first(site); opened <= period; opened++) {
            const share = rampUp[Math.min(period - opened, rampUp.length - 1)] ?? 1;
            builder.addTerm(row, columns.open.at(site, opened), -share * line.hoursPerPeriod);
          }
        } else addActive(context, row, site, period, -line.hoursPerPeriod);
        const overtime = columns.overtime.at(number, period);
        if (overtime >= 0) builder.addTerm(row, overtime, -1);
        sets.expansions.forEach((each, item) => {
          if (each.line !== number) return;
          const option = line.expansions[each.option] as Expansion;
          for (let taken = 0; taken <= period - option.leadPeriods; taken++) {
            builder.addTerm(row, columns.expand.at(item, taken), -option.hoursPerPeriod);
          }
        });
      }
    });
  },
};

/** A closed site's lines stand still, whatever overtime or expansions were bought for them. */
export const lineActivity: ConstraintFamily = {
  name: 'line_activity',
  title: 'Lines of a closed site',
  formula: `Σ_r hours[r,line] · Σ_σ make[r,σ,t] ≤ (hours[line] + overtimeMaximum[line] + Σ_k maximumCount[k] · hours[k]) · active[s,t]
  ∀ line of a site with a decision, t`,
  addRows(context) {
    const { sets, builder } = context;
    const { network, catalogue } = sets;
    network.lines.forEach((line: Line, number) => {
      const site = catalogue.siteIndex.get(line.site) as number;
      const recipes = recipesOnLine(context, number);
      if (!sets.sites.isDecided(site) || recipes.length === 0) return;
      const mostHours = line.expansions.reduce(
        (sum, option) => sum + option.maximumCount * option.hoursPerPeriod,
        line.hoursPerPeriod + line.overtimeMaximumHoursPerPeriod,
      );
      for (let period = 0; period < catalogue.horizon.count; period++) {
        const row = builder.addRow(
          -Infinity,
          0,
          () => `line_activity(${line.id},${periodName(sets, period)})`,
        );
        addLoad(context, row, recipes, period);
        addActive(context, row, site, period, -mostHours);
      }
    });
  },
};

/** An expansion is taken at most as often as it is offered over the horizon. */
export const expansionCount: ConstraintFamily = {
  name: 'expansion_count',
  title: 'Expansions taken',
  formula: 'Σ_t expand[line,k,t] ≤ maximumCount[k]   ∀ line, k',
  addRows({ sets, columns, builder }) {
    sets.expansions.forEach((each, item) => {
      const line = sets.network.lines[each.line] as Line;
      const option = line.expansions[each.option] as Expansion;
      if (columns.expand.last(item) <= columns.expand.first(item)) return;
      const row = builder.addRow(
        -Infinity,
        option.maximumCount,
        () => `expansion_count(${line.id},${option.id})`,
      );
      for (let period = columns.expand.first(item); period <= columns.expand.last(item); period++) {
        builder.addTerm(row, columns.expand.at(item, period), 1);
      }
    });
  },
};
