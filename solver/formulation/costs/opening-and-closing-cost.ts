import type { Site } from '../../../scenarios/domain/site.ts';
import type { CostFamily } from './cost-family.ts';

export const openingAndClosingCost: CostFamily = {
  name: 'open',
  title: 'Opening and closing of sites',
  formula: 'Σ openCost[s] · open[s,t] + Σ closeCost[s] · close[s,t]',
  charge({ network, catalogue }, { open, close }, charge) {
    const each = (kind: 'open' | 'close', costOf: (site: Site) => number) => {
      const switches = kind === 'open' ? open : close;
      switches.each((item, period, column) => {
        const site = network.sites[item] as Site;
        charge(column, catalogue.toBase(costOf(site), site.currency), kind, () => ({
          period: network.settings.periods[period]?.id ?? null,
          site: site.id,
          cause: site.id,
        }));
      });
    };
    each('open', (site) => site.opening.openCost);
    each('close', (site) => site.opening.closeCost ?? 0);
  },
};
