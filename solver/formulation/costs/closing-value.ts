import type { CostFamily } from './cost-family.ts';

export const closingValue: CostFamily = {
  name: 'closing-value',
  title: 'Credit for what is left at the end of the horizon',
  formula: '− Σ value[c] · closing[c,s,p]',
  charge({ network, demand, catalogue }, { closing }, charge) {
    closing.each((item, _, column) => {
      const target = demand.targets[item];
      const rule = target && network.closing[target.rule];
      if (!target || !rule) return;
      charge(column, -catalogue.toBase(rule.valuePerUnit, rule.currency), 'closing-value', () => ({
        period: network.settings.periods.at(-1)?.id ?? null,
        site: network.sites[target.site]?.id ?? null,
        product: network.products[target.product]?.id ?? null,
        cause: rule.id,
      }));
    });
  },
};
