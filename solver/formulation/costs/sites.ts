import type { Product } from '../../../scenarios/domain/product.ts';
import type { Site } from '../../../scenarios/domain/site.ts';
import type { Wanted } from '../sets/demand-sets.ts';
import type { Service } from '../sets/planning-sets.ts';
import type { Move, Node } from '../sets/reachability.ts';
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

export const handlingCost: CostFamily = {
  name: 'handling',
  title: 'Handling of units that leave a site by lane or serve demand there',
  formula: 'Σ handling[s] · (flow[l,p,o,t] + serve[d,o,t])',
  charge(sets, { flow, serve }, charge) {
    const { network, catalogue } = sets;
    const handle = (index: number, period: number, column: number) => {
      const node = sets.nodes[index] as Node;
      const site = network.sites[node.site] as Site;
      charge(column, catalogue.toBase(site.handlingCostPerUnit, site.currency), 'handling', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: site.id,
        product: network.products[node.product]?.id ?? null,
        origin: network.territories[node.origin]?.id ?? null,
        cause: site.id,
      }));
    };
    flow.each((item, period, column) => handle((sets.moves[item] as Move).from, period, column));
    serve.each((item, period, column) => handle((sets.services[item] as Service).node, period, column));
  },
};

/** Storage charge, cost of capital and write-down of end-of-period stock, each a part of its own. */
export const holdingCost: CostFamily = {
  name: 'holding',
  title: 'Holding of stock: storage, capital, obsolescence',
  formula: 'Σ (storage[s] + value[p,s] · (capital · days[t] / 365 + obsolescence[p])) · stock[s,p,o,t]',
  charge({ network, nodes, catalogue }, { stock }, charge) {
    const { costOfCapitalPerYear } = network.settings;
    stock.each((index, period, column) => {
      const node = nodes[index] as Node;
      const site = network.sites[node.site] as Site;
      const product = network.products[node.product] as Product;
      const value = catalogue.customsValue(node.product, node.site);
      const days = catalogue.horizon.days[period] ?? 0;
      for (const [part, amount] of [
        ['storage', catalogue.toBase(site.holdingCostPerUnitPerPeriod, site.currency)],
        ['capital', (value * costOfCapitalPerYear * days) / 365],
        ['obsolescence', value * product.obsolescencePerPeriod],
      ] as const) {
        charge(column, amount, 'holding', () => ({
          period: network.settings.periods[period]?.id ?? null,
          site: site.id,
          product: product.id,
          origin: network.territories[node.origin]?.id ?? null,
          cause: site.id,
          part,
        }));
      }
    });
  },
};

/** Penalties for demand not served or served late. Under the profit objective demand is a ceiling and nothing is charged for leaving it. */
export const shortfallCost: CostFamily = {
  name: 'shortfall',
  title: 'Demand not served, or served late',
  formula: 'Σ penalty[d] · shortfall[d] + Σ late[d] · (τ − t[d]) · serve[d,o,τ]',
  charge(sets, { shortfall, serve }, charge) {
    const { network, catalogue } = sets;
    const isPenalised = network.settings.objective !== 'profit';
    shortfall.each((item, _, column) => {
      const { row } = sets.demand.wanted[item] as Wanted;
      const penalty = isPenalised ? (row.shortfallPenaltyPerUnit ?? 0) : 0;
      charge(column, catalogue.toBase(penalty, row.currency), 'shortfall', () => ({
        period: row.period,
        site: row.market,
        product: row.product,
        cause: row.id,
      }));
    });
    serve.each((item, period, column) => {
      const { wanted, node } = sets.services[item] as Service;
      const { row, first } = sets.demand.wanted[wanted] as Wanted;
      if (row.backlog === null || period === first) return;
      const late = (period - first) * row.backlog.costPerUnitPerPeriod;
      charge(column, catalogue.toBase(late, row.currency), 'shortfall', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: row.market,
        product: row.product,
        origin: network.territories[(sets.nodes[node] as Node).origin]?.id ?? null,
        cause: row.id,
        part: 'late',
      }));
    });
  },
};

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

/** Sales, counted only when the plan is for contribution. The row's price, else the product's in that market. */
export const salesRevenue: CostFamily = {
  name: 'revenue',
  title: 'Sales',
  formula: '− Σ price[d] · serve[d,o,τ]',
  charge(sets, { serve }, charge) {
    const { network, catalogue } = sets;
    if (network.settings.objective !== 'profit') return;
    const listed = network.products.map(
      (product) =>
        new Map<string, number>(
          product.priceByMarket.map((price) => [
            price.market,
            catalogue.toBase(price.pricePerUnit, price.currency),
          ]),
        ),
    );
    serve.each((item, period, column) => {
      const { wanted, node } = sets.services[item] as Service;
      const { row, product } = sets.demand.wanted[wanted] as Wanted;
      const price =
        row.pricePerUnit === null
          ? (listed[product]?.get(row.market) ?? 0)
          : catalogue.toBase(row.pricePerUnit, row.currency);
      charge(column, -price, 'revenue', () => ({
        period: network.settings.periods[period]?.id ?? null,
        site: row.market,
        product: row.product,
        origin: network.territories[(sets.nodes[node] as Node).origin]?.id ?? null,
        cause: row.id,
      }));
    });
  },
};
