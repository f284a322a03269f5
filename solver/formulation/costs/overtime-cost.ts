import type { Line } from '../../../scenarios/domain/line.ts';
import type { CostFamily } from './cost-family.ts';

export const overtimeCost: CostFamily = {
  name: 'overtime',
  title: 'Overtime hours of lines',
  formula: 'Σ overtimeCost[line] · overtime[line,t]',
  charge({ network, catalogue }, { overtime }, charge) {
    overtime.each((item, period, column) => {
      const line = network.lines[item] as Line;
      charge(column, catalogue.toBase(line.overtimeCostPerHour, line.currency), 'overtime', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: line.site,
        cause: line.id,
      }));
    });
  },
};
