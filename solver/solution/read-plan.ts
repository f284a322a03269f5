import type { Expansion, Line } from '../../scenarios/domain/line.ts';
import type { Site } from '../../scenarios/domain/site.ts';
import type { PlanningModel } from '../formulation/build-model.ts';
import type { PeriodColumns } from '../modeling/period-columns.ts';
import type { Plan } from './plan.ts';

/** Below this a quantity is an engine's rounding. */
const smallestQuantity = 1e-7;

export function isSomething(value: number): boolean {
  return Math.abs(value) > smallestQuantity;
}

/** The plan that an answer's column values stand for. Quantities that are rounding are left out; switches are on or off. */
export function readPlan(model: PlanningModel, values: Float64Array): Plan {
  const { sets, columns, network } = model;
  const periodId = (period: number) => at(network.settings.periods, period).id;
  const valueOf = (column: number) => values[column] as number;
  const goods = (index: number) => {
    const node = at(sets.nodes, index);
    return {
      site: at(network.sites, node.site).id,
      product: at(network.products, node.product).id,
      origin: at(network.territories, node.origin).id,
      standing: sets.tags.at(node.tag).text,
      elapsedDays: sets.elapsedDays.values[node.elapsed] ?? null,
    };
  };
  const lines = <Item>(
    family: PeriodColumns,
    line: (item: number, period: number, value: number) => Item,
  ): Item[] => {
    const found: Item[] = [];
    family.each((item, period, column) => {
      const value = valueOf(column);
      if (isSomething(value)) found.push(line(item, period, value));
    });
    return found;
  };
  const switches = <Item>(family: PeriodColumns, line: (item: number, period: number) => Item): Item[] => {
    const found: Item[] = [];
    family.each((item, period, column) => {
      if (valueOf(column) > 0.5) found.push(line(item, period));
    });
    return found;
  };
  const counts = <Item>(
    family: PeriodColumns,
    line: (item: number, period: number, count: number) => Item,
  ): Item[] => {
    const found: Item[] = [];
    family.each((item, period, column) => {
      const count = Math.round(valueOf(column));
      if (count > 0) found.push(line(item, period, count));
    });
    return found;
  };
  const sitePeriod = (item: number, period: number) => ({
    site: at(network.sites, item).id,
    period: periodId(period),
  });
  const recipePeriod = (item: number, period: number) => ({
    recipe: at(network.recipes, item).id,
    period: periodId(period),
  });

  return {
    flows: lines(columns.flow, (item, period, quantity) => {
      const move = at(sets.moves, item);
      const { product, origin, standing, elapsedDays } = goods(move.from);
      const lane = at(network.lanes, move.lane).id;
      return {
        lane,
        product,
        origin,
        standing,
        entersUnderDrawback: move.entersUnderDrawback,
        elapsedDays,
        period: periodId(period),
        quantity,
      };
    }),
    production: lines(columns.make, (item, period, quantity) => {
      const stream = at(sets.streams, item);
      return {
        recipe: at(network.recipes, stream.recipe).id,
        origin: at(network.territories, stream.origin).id,
        standing: sets.tags.at(stream.tag).text,
        period: periodId(period),
        quantity,
      };
    }),
    consumption: lines(columns.use, (item, period, quantity) => {
      const draw = at(sets.draws, item);
      const stream = at(sets.streams, draw.stream);
      const { product, origin: inputOrigin, standing: inputStanding, elapsedDays } = goods(draw.node);
      return {
        recipe: at(network.recipes, stream.recipe).id,
        origin: at(network.territories, stream.origin).id,
        standing: sets.tags.at(stream.tag).text,
        product,
        inputOrigin,
        inputStanding,
        elapsedDays,
        period: periodId(period),
        quantity,
      };
    }),
    purchases: lines(columns.buy, (item, period, quantity) => {
      const { source, tier } = at(sets.tiers, item);
      const offer = at(network.offers, at(sets.sources, source).offer).id;
      return { offer, tier, period: periodId(period), quantity };
    }),
    stock: lines(columns.stock, (item, period, quantity) => ({
      ...goods(item),
      period: periodId(period),
      quantity,
    })),
    served: lines(columns.serve, (item, period, quantity) => {
      const { wanted, node } = at(sets.services, item);
      const { origin, standing, elapsedDays } = goods(node);
      const demand = at(sets.demand.wanted, wanted).row.id;
      return { demand, origin, standing, elapsedDays, period: periodId(period), quantity };
    }),
    shortfalls: lines(columns.shortfall, (item, _, quantity) => ({
      demand: at(sets.demand.wanted, item).row.id,
      quantity,
    })),
    openSites: network.sites.flatMap((site: Site, item) =>
      network.settings.periods.flatMap(({ id }, period) => {
        const isOpen = !sets.sites.isDecided(item) || valueOf(columns.active.at(item, period)) > 0.5;
        return isOpen ? [{ site: site.id, period: id }] : [];
      }),
    ),
    openings: switches(columns.open, sitePeriod),
    closures: switches(columns.close, sitePeriod),
    qualifications: switches(columns.qualify, recipePeriod),
    runs: switches(columns.run, recipePeriod),
    expansions: counts(columns.expand, (item, period, count) => {
      const each = at(sets.expansions, item);
      const line: Line = at(network.lines, each.line);
      const option: Expansion = at(line.expansions, each.option);
      return { line: line.id, expansion: option.id, period: periodId(period), count };
    }),
    overtime: lines(columns.overtime, (item, period, hours) => ({
      line: at(network.lines, item).id,
      period: periodId(period),
      hours,
    })),
    laneUses: switches(columns.laneUse, (item, period) => ({
      lane: at(network.lanes, item).id,
      period: periodId(period),
    })),
    containers: counts(columns.containers, (item, period, count) => ({
      lane: at(network.lanes, item).id,
      period: periodId(period),
      count,
    })),
    closing: lines(columns.closing, (item, _, quantity) => {
      const target = at(sets.demand.targets, item);
      return {
        rule: at(network.closing, target.rule).id,
        site: at(network.sites, target.site).id,
        product: at(network.products, target.product).id,
        quantity,
      };
    }),
    quotaUses: lines(columns.quotaUse, (item, period, quantity) => {
      const { move: number, layer } = at(sets.quotaUses, item);
      const move = at(sets.moves, number);
      const { product, origin, standing, elapsedDays } = goods(move.from);
      return {
        layer: at(network.duties, layer).id,
        lane: at(network.lanes, move.lane).id,
        product,
        origin,
        standing,
        elapsedDays,
        period: periodId(period),
        quantity,
      };
    }),
  };
}

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`The model has no item ${index} in a list of ${list.length}.`);
  return item;
}
