import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import type { Facts } from '../facts/facts.ts';
import { flowKey } from '../facts/flow-key.ts';
import type { Carried, Charge } from './charge.ts';
import type { EntryChoice } from './entry-choice.ts';
import { arrivalEras } from './eras.ts';
import { importDuty, type Entry } from './import-duty.ts';

/** What one layer takes of a shipment and gives back, and the least and most it could where ways to enter tie. */
export interface LayerDuty {
  duty: number;
  leastDuty: number;
  mostDuty: number;
  refund: number;
  leastRefund: number;
  mostRefund: number;
}

/** The duty on units that are sent in one period and enter in one way. */
export interface ShipmentDuty extends Carried {
  readonly period: number;
  readonly total: number;
  readonly byLayer: ReadonlyMap<DutyLayer, LayerDuty>;
}

interface Shipment extends Entry {
  readonly period: number;
  readonly quantity: number;
}

/**
 * Duty on every shipment that enters a customs territory from another: that of each day on which it arrives, by the
 * share that arrives then. Of what enters under drawback the territory gives back its share of each eligible layer.
 */
export function shipmentDuties(facts: Facts): readonly ShipmentDuty[] {
  let duties = known.get(facts);
  if (duties === undefined) known.set(facts, (duties = workedOut(facts)));
  return duties;
}

/** Two rules ask for the same duties of one plan. */
const known = new WeakMap<Facts, readonly ShipmentDuty[]>();

function workedOut(facts: Facts): readonly ShipmentDuty[] {
  const { network, calendar, records, enteredBy } = facts;
  const duties: ShipmentDuty[] = [];
  if (network.duties.length === 0) return duties;
  const eras = arrivalEras(calendar, [...network.duties, ...network.agreements]);
  const dutyOn = importDuty(facts);
  for (const shipment of shipments(facts)) {
    const { lane, product, origin, period, quantity } = shipment;
    const into = enteredBy(lane);
    if (into === null) continue;
    const refunded = shipment.isUnderDrawback ? (records.territories.get(into)?.drawbackShare ?? 0) : 0;
    const byLayer = new Map<DutyLayer, LayerDuty>();
    let total = 0;
    for (const { era, share } of eras(period, lane.transitDays + lane.dwellDays)) {
      const choice = dutyOn(shipment, into, era);
      total += quantity * share * choice.total;
      addLayers(byLayer, choice, quantity * share, refunded);
    }
    if (byLayer.size > 0) duties.push({ lane, product, origin, period, total, byLayer });
  }
  return duties;
}

function addLayers(
  byLayer: Map<DutyLayer, LayerDuty>,
  { ways }: EntryChoice,
  units: number,
  refunded: number,
): void {
  const [first] = ways;
  const layers =
    ways.length === 1 && first !== undefined
      ? first.byLayer.keys()
      : new Set(ways.flatMap((way) => [...way.byLayer.keys()]));
  for (const layer of layers) {
    const amounts = ways.map((way) => units * (way.byLayer.get(layer) ?? 0));
    const share = layer.isDrawbackEligible ? refunded : 0;
    const sums = byLayer.get(layer) ?? {
      duty: 0,
      leastDuty: 0,
      mostDuty: 0,
      refund: 0,
      leastRefund: 0,
      mostRefund: 0,
    };
    byLayer.set(layer, sums);
    const duty = amounts[0]!;
    const least = Math.min(...amounts);
    const most = Math.max(...amounts);
    sums.duty += duty;
    sums.leastDuty += least;
    sums.mostDuty += most;
    sums.refund += share * duty;
    sums.leastRefund += share * least;
    sums.mostRefund += share * most;
  }
}

/** The flows, cut into what enters under each quota and what enters without. */
function* shipments({ lines }: Facts): Iterable<Shipment> {
  const underQuota = new Map<string, number>();
  for (const use of lines.quotaUses) {
    const key = flowKey(use);
    underQuota.set(key, (underQuota.get(key) ?? 0) + use.quantity);
    yield { ...use, isUnderDrawback: false, quota: use.layer };
  }
  for (const flow of lines.flows) {
    if (flow.entersUnderDrawback) {
      yield { ...flow, isUnderDrawback: true, quota: null };
      continue;
    }
    const key = underQuota.size === 0 ? '' : flowKey(flow);
    const waiting = underQuota.get(key) ?? 0;
    const taken = Math.min(flow.quantity, waiting);
    if (taken !== 0) underQuota.set(key, waiting - taken);
    yield { ...flow, quantity: flow.quantity - taken, isUnderDrawback: false, quota: null };
  }
}

/** Books each layer's duty and refund, by the way to enter that is taken. */
export function chargeDuties(facts: Facts, charge: Charge): void {
  for (const shipment of shipmentDuties(facts)) {
    for (const [{ id }, { duty, refund }] of shipment.byLayer) {
      charge('duty', shipment.period, duty, id, shipment);
      if (refund !== 0) charge('drawback', shipment.period, -refund, id, shipment);
    }
  }
}
