import { dateOf, dayNumber } from '../domain/calendar-day.ts';
import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Network } from '../domain/network.ts';
import type { Override } from '../domain/scenario.ts';
import { isDormant } from '../levers/lever-value.ts';

/** What a layer in force rises by: 10 points. */
export const layerRise = 0.1;

/** The highest rate that a file may hold. */
const highestRate = 10;

/** First and last day of a time. */
export interface Days {
  from: string;
  to: string;
}

/**
 * Whether a layer can rise, or come into force, for a time: it states a rate, and either is proposed or suspended, or
 * is in force on some day of the time. One with a quota is left out: cut in three it would have three quotas.
 */
export function canRise(layer: DutyLayer, { from, to }: Days): boolean {
  const { rate, quota, validFrom, validTo } = layer;
  if (rate === null || quota !== null || rate + layerRise > highestRate) return false;
  if (isDormant(layer)) return rate > 0;
  return (validFrom === null || validFrom <= to) && (validTo === null || validTo >= from);
}

/**
 * The overrides by which a layer rises for a time. One that is proposed or suspended is in force for these days at its
 * rate. Of one in force the days before and after keep its rate, those between pay `layerRise` more: it ends the day
 * before, a copy with the higher rate takes its place, and another copy goes on after. Of one kind only the most
 * specific layers count, and the three never hold on the same day, so that the stack stays what it is on all others.
 */
export function raisedLayer(
  { duties }: Network,
  id: string,
  { from, to }: Days,
  because: string,
): readonly Override[] {
  const layer = duties.find((each) => each.id === id);
  if (layer === undefined || layer.rate === null) return [];
  const taken = new Set<string>(duties.map((each) => each.id));
  const copy = (changed: Partial<DutyLayer>): Override => {
    let number = 1;
    while (taken.has(`stress_${number}`)) number += 1;
    const added = `stress_${number}`;
    taken.add(added);
    return { at: 'duties', add: { ...layer, ...changed, id: added }, because };
  };
  const isLonger = layer.validTo === null || layer.validTo > to;
  if (isDormant(layer)) return [copy({ status: 'in_force', validFrom: from, validTo: to })];
  const raised = copy({
    rate: Number((layer.rate + layerRise).toFixed(8)),
    validFrom: layer.validFrom !== null && layer.validFrom > from ? layer.validFrom : from,
    validTo: isLonger ? to : layer.validTo,
  });
  const after = isLonger ? [copy({ validFrom: dateOf(dayNumber(to) + 1) })] : [];
  const isBefore = layer.validFrom === null || layer.validFrom < from;
  const before: Override = isBefore
    ? { at: `duties/${id}/validTo`, to: dateOf(dayNumber(from) - 1), because }
    : { at: `duties/${id}`, remove: true, because };
  return [before, raised, ...after];
}
