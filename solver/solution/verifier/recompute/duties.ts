import { dayNumber } from '../../../../scenarios/domain/calendar-day.ts';
import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { Product } from '../../../../scenarios/domain/product.ts';
import { dutyIndex, stackOn } from '../../../../scenarios/trade/duty-stack.ts';
import type { Facts } from '../facts/facts.ts';
import { arrivalDays } from './arrival-days.ts';
import type { Charge } from './charge.ts';
import { freightPerUnit, insurancePerUnit } from './freight.ts';

/** What one layer takes on average over an arrival window. */
interface MeanLayer {
  readonly layer: DutyLayer;
  rate: number;
  amountPerUnit: number;
  amountPerKg: number;
}

/**
 * Duty on every shipment that enters a customs territory from another, layer by layer: the stack of each day on
 * which it arrives, by the share that arrives then. The ad valorem base is the customs value at the site that
 * sends it, with freight and insurance where the territory takes CIF.
 */
export function chargeDuties(facts: Facts, charge: Charge): void {
  const { lines, records, values, siteOf } = facts;
  const meanLayers = meanLayersOf(facts);
  for (const { lane, product, origin, period, quantity } of lines.flows) {
    const into = siteOf(lane.to).territory;
    if (siteOf(lane.from).territory === into) continue;
    const layers = meanLayers(lane, into, origin, product, period);
    if (layers.length === 0) continue;
    const fob = values.customsValue(product, lane.from);
    const base =
      records.territories.get(into)?.dutyBase === 'cif'
        ? fob + freightPerUnit(lane, product, facts) + insurancePerUnit(lane, product, facts)
        : fob;
    for (const { layer, rate, amountPerUnit, amountPerKg } of layers) {
      const specific = values.toBase(amountPerUnit + amountPerKg * product.weightKg, layer.currency);
      charge('duty', period, quantity * (rate * base + specific), layer.id);
    }
  }
}

function meanLayersOf(facts: Facts) {
  const { network, calendar, originMadeAt, siteOf } = facts;
  const index = dutyIndex(network);
  const eraOf = erasOf(network.duties);
  const known = new Map<string, readonly MeanLayer[]>();
  const stacks = new Map<string, ReturnType<typeof stackOn>>();
  return (
    lane: Lane,
    into: string,
    origin: string,
    product: Product,
    period: number,
  ): readonly MeanLayer[] => {
    const leadDays = lane.transitDays + lane.dwellDays;
    const entry = `${into} ${origin} ${product.hsCode ?? ''}`;
    const key = `${entry} ${period} ${leadDays}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const byLayer = new Map<string, MeanLayer>();
    for (const { day, share } of arrivalDays(calendar, period, leadDays)) {
      // Between two changes of law every day has the same stack; it is asked for on the first of them met.
      const era = `${entry} ${eraOf(day)}`;
      let stack = stacks.get(era);
      if (stack === undefined) {
        stack = stackOn(index, {
          into,
          origin,
          hsCode: product.hsCode,
          sentFrom: originMadeAt(siteOf(lane.from)),
          claim: null,
          quota: null,
          date: isoDate(day),
        });
        stacks.set(era, stack);
      }
      for (const { layer, adValoremRate, amountPerUnit, amountPerKg } of stack.lines) {
        const mean = byLayer.get(layer.id) ?? { layer, rate: 0, amountPerUnit: 0, amountPerKg: 0 };
        byLayer.set(layer.id, mean);
        mean.rate += share * adValoremRate;
        mean.amountPerUnit += share * amountPerUnit;
        mean.amountPerKg += share * amountPerKg;
      }
    }
    const layers = [...byLayer.values()];
    known.set(key, layers);
    return layers;
  };
}

/** Numbers the stretches of days in which no layer begins or ends. */
function erasOf(duties: readonly DutyLayer[]): (day: number) => number {
  const changes = new Set<number>();
  for (const { validFrom, validTo } of duties) {
    if (validFrom !== null) changes.add(dayNumber(validFrom));
    if (validTo !== null) changes.add(dayNumber(validTo) + 1);
  }
  const rising = [...changes].sort((a, b) => a - b);
  const known = new Map<number, number>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const era = rising.filter((change) => change <= day).length;
    known.set(day, era);
    return era;
  };
}

const millisecondsPerDay = 86_400_000;

function isoDate(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
