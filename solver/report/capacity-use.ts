import type { LineId, PeriodId, SiteId } from '../../scenarios/domain/primitives.ts';
import { report } from './report.ts';

export interface CapacityRow {
  site: SiteId;
  line: LineId;
  period: PeriodId;
  hoursUsed: number;
  /** Regular hours of a standing line, before ramp-up, overtime and expansions. */
  regularHours: number;
  overtimeHours: number;
  /** Hours that expansions taken so far add. */
  expansionHours: number;
  /** Hours used of regular, expansion and overtime hours taken; `null` where there are none. */
  use: number | null;
}

/** Hours used of each line in each period in which its site is active. */
export const capacityUse = report<CapacityRow>({
  name: 'capacity-use',
  title: 'Use of lines',
  columns: [
    { key: 'site', title: 'Site', unit: 'site', total: 'none' },
    { key: 'line', title: 'Line', unit: 'line', total: 'none' },
    { key: 'period', title: 'Period', unit: 'period', total: 'none' },
    { key: 'hoursUsed', title: 'Used', unit: 'hours', total: 'sum' },
    { key: 'regularHours', title: 'Regular', unit: 'hours', total: 'sum' },
    { key: 'overtimeHours', title: 'Overtime', unit: 'hours', total: 'sum' },
    { key: 'expansionHours', title: 'Expansion', unit: 'hours', total: 'sum' },
    { key: 'use', title: 'Use', unit: 'share', total: 'none' },
  ],
  rows: (network, plan) => {
    const recipes = new Map<string, (typeof network.recipes)[number]>(
      network.recipes.map((each) => [each.id, each]),
    );
    const periods = network.settings.periods;
    const periodNumbers = new Map<string, number>(periods.map((each, index) => [each.id, index]));
    const key = (line: string, period: string): string => `${line} ${period}`;
    const used = new Map<string, number>();
    for (const { recipe, period, quantity } of plan.production)
      for (const { line, hoursPerUnit } of recipes.get(recipe)!.lineHours) {
        const at = key(line, period);
        used.set(at, (used.get(at) ?? 0) + quantity * hoursPerUnit);
      }
    const overtime = new Map(plan.overtime.map(({ line, period, hours }) => [key(line, period), hours]));
    const active = new Set(plan.openSites.map(({ site, period }) => key(site, period)));
    const expansionHours = (line: (typeof network.lines)[number], period: number): number =>
      plan.expansions
        .filter((taken) => taken.line === line.id)
        .reduce((hours, { expansion, period: since, count }) => {
          const option = line.expansions.find(({ id }) => id === expansion)!;
          const isReady = periodNumbers.get(since)! + option.leadPeriods <= period;
          return hours + (isReady ? count * option.hoursPerPeriod : 0);
        }, 0);
    return network.lines.flatMap((line) =>
      periods
        .filter(({ id }) => active.has(key(line.site, id)))
        .map(({ id }): CapacityRow => {
          const hoursUsed = used.get(key(line.id, id)) ?? 0;
          const overtimeHours = overtime.get(key(line.id, id)) ?? 0;
          const expanded = expansionHours(line, periodNumbers.get(id)!);
          const available = line.hoursPerPeriod + overtimeHours + expanded;
          return {
            site: line.site,
            line: line.id,
            period: id,
            hoursUsed,
            regularHours: line.hoursPerPeriod,
            overtimeHours,
            expansionHours: expanded,
            use: available > 0 ? hoursUsed / available : null,
          };
        }),
    );
  },
});
