import type { DemandRow } from '../../../scenarios/domain/demand-row.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { Wanted } from '../sets/demand-sets.ts';
import type { Draw, PlanningSets, Service, Tier } from '../sets/planning-sets.ts';
import { ruleOf } from '../sets/recipe-streams.ts';
import type { Move, Node, Source, Stream } from '../sets/reach.ts';
import { goodsLabel, nodeLabel, quantity, tagLabel } from './variable-family.ts';

const node = (index: number, sets: PlanningSets) => sets.nodes[index] as Node;

export const flow = quantity({
  name: 'flow',
  title: 'Units of goods dispatched on a lane, by origin and period of dispatch',
  symbol: 'flow[l,p,o,t]',
  unit: 'units',
  itemCount: (sets) => sets.moves.length,
  range: (item, sets) => {
    const move = sets.moves[item] as Move;
    return [move.first, move.last];
  },
  label: (item, sets) => {
    const move = sets.moves[item] as Move;
    const drawn = move.entersUnderDrawback ? ['drawback'] : [];
    return [sets.network.lanes[move.lane]?.id ?? '', ...goodsLabel(node(move.from, sets), sets), ...drawn];
  },
});

const recipeOf = (stream: Stream, sets: PlanningSets) => sets.network.recipes[stream.recipe] as Recipe;

export const make = quantity({
  name: 'make',
  title: 'Good units of a recipe started in a stream, which is the origin tag its output carries',
  symbol: 'make[r,σ,t]',
  unit: 'units',
  itemCount: (sets) => sets.streams.length,
  range: (item, sets) => {
    const stream = sets.streams[item] as Stream;
    return [stream.first, stream.last];
  },
  label: (item, sets) => {
    const stream = sets.streams[item] as Stream;
    return [recipeOf(stream, sets).id, ...tagLabel(stream.tag, sets), ...stream.earned.map(ruleOf)];
  },
});

export const use = quantity({
  name: 'use',
  title: 'Units of an input, by its origin, that a stream takes when it starts',
  symbol: 'use[r,σ,q,o,t]',
  unit: 'units',
  itemCount: (sets) => sets.draws.length,
  range: (item, sets) => {
    const draw = sets.draws[item] as Draw;
    const stream = sets.streams[draw.stream] as Stream;
    return [Math.max(stream.first, node(draw.node, sets).earliest), stream.last];
  },
  label: (item, sets) => {
    const draw = sets.draws[item] as Draw;
    return [...make.label(draw.stream, sets), ...goodsLabel(node(draw.node, sets), sets)];
  },
});

export const buy = quantity({
  name: 'buy',
  title: 'Units ordered at one price tier of an offer',
  symbol: 'buy[k,t]',
  unit: 'units',
  itemCount: (sets) => sets.tiers.length,
  range: (item, sets) => {
    const tier = sets.tiers[item] as Tier;
    const source = sets.sources[tier.source] as Source;
    return tier.toQuantity > 0 ? [source.first, source.last] : null;
  },
  label: (item, sets) => {
    const tier = sets.tiers[item] as Tier;
    const source = sets.sources[tier.source] as Source;
    const offer = sets.network.offers[source.offer];
    const isOne = offer?.tiers.length === 1;
    return [offer?.id ?? '', ...(isOne ? [] : [`k${tier.tier}`])];
  },
});

export const stock = quantity({
  name: 'stock',
  title: 'Units of goods at a site at the end of a period',
  symbol: 'stock[s,p,o,t]',
  unit: 'units',
  itemCount: (sets) => sets.nodes.length,
  range: (item, sets) => {
    const { earliest, site } = node(item, sets);
    const mayHold = sets.network.sites[site]?.storageLimit !== 0;
    return sets.isKept(item) && mayHold ? [earliest, sets.catalogue.horizon.count - 1] : null;
  },
  label: nodeLabel,
});

const rowOf = (wanted: number, sets: PlanningSets): DemandRow => (sets.demand.wanted[wanted] as Wanted).row;

export const serve = quantity({
  name: 'serve',
  title: 'Units of goods of an origin served to a demand row, in its period or later as backlog',
  symbol: 'serve[d,o,t]',
  unit: 'units',
  itemCount: (sets) => sets.services.length,
  range: (item, sets) => {
    const service = sets.services[item] as Service;
    const wanted = sets.demand.wanted[service.wanted] as Wanted;
    return [Math.max(wanted.first, node(service.node, sets).earliest), wanted.last];
  },
  label: (item, sets) => {
    const service = sets.services[item] as Service;
    return [rowOf(service.wanted, sets).id, ...goodsLabel(node(service.node, sets), sets).slice(1)];
  },
});

export const shortfall = quantity({
  name: 'shortfall',
  title: 'Units of a demand row not served',
  symbol: 'shortfall[d]',
  unit: 'units',
  periodLabel: () => null,
  itemCount: (sets) => sets.demand.wanted.length,
  range: (item, sets) => {
    const row = rowOf(item, sets);
    if (row.quantity === 0) return null;
    const { objective } = sets.network.settings;
    const isFirm =
      objective === 'carbon'
        ? !sets.isUnreachable(item)
        : objective === 'cost' && row.shortfallPenaltyPerUnit === null;
    return isFirm ? null : [0, 0];
  },
  upper: (item, _, sets) => (1 - rowOf(item, sets).minimumFill) * rowOf(item, sets).quantity,
  label: (item, sets) => [rowOf(item, sets).id],
});

export const closing = quantity({
  name: 'closing',
  title: 'Units left at the end of the horizon that a closing rule credits',
  symbol: 'closing[c,s,p]',
  unit: 'units',
  periodLabel: () => null,
  itemCount: (sets) => sets.demand.targets.length,
  range: () => [0, 0],
  upper: (item, _, sets) => sets.demand.targets[item]?.target ?? 0,
  label: (item, sets) => {
    const target = sets.demand.targets[item];
    if (target === undefined) return [];
    const { network } = sets;
    return [
      network.closing[target.rule]?.id ?? '',
      network.sites[target.site]?.id ?? '',
      network.products[target.product]?.id ?? '',
    ];
  },
});
