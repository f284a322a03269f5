import { always, type CostFamily } from './cost-family.ts';

export const fixedSiteCost: CostFamily = {
  name: 'fixed',
  title: 'Fixed cost of active sites and used lanes',
  formula: 'Σ fixed[s] · active[s,t] + Σ fixed[l] · laneUse[l,t]',
  charge({ network, sites, catalogue }, { active, laneUse }, charge) {
    network.sites.forEach((site, number) => {
      const amount = catalogue.toBase(site.opening.fixedCostPerPeriod, site.currency);
      network.settings.periods.forEach(({ id }, period) => {
        const column = sites.isDecided(number) ? active.at(number, period) : always;
        charge(column, amount, 'fixed', () => ({ period: id, site: site.id, cause: site.id }));
      });
    });
    laneUse.each((item, period, column) => {
      const lane = network.lanes[item];
      if (lane === undefined) return;
      charge(column, catalogue.toBase(lane.fixedCostPerPeriod, lane.currency), 'fixed', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: lane.from,
        lane: lane.id,
        cause: lane.id,
      }));
    });
  },
};
