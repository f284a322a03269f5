import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';

/**
 * The duty that the tour raises: into the United States on goods of Vietnam, in force when the plan begins and without
 * an end; else any layer whose rate is known. `null` where the network has none.
 */
export function tourLayer({ duties, settings }: Pick<Network, 'duties' | 'settings'>): DutyLayer | null {
  const start = settings.periods[0]?.start ?? '';
  const known = duties.filter(({ rate, status }) => rate !== null && rate > 0 && status === 'in_force');
  const isOpen = ({ validFrom, validTo }: DutyLayer) =>
    (validFrom === null || validFrom <= lastDay(settings.periods)) && (validTo === null || validTo > start);
  const names = (value: unknown, id: string) => value === id || (Array.isArray(value) && value.includes(id));
  return (
    known.find(
      (layer) =>
        isOpen(layer) &&
        layer.validTo === null &&
        names(layer.into, 'us') &&
        names(layer.originCountries, 'vn'),
    ) ??
    known.find(isOpen) ??
    null
  );
}

function lastDay(periods: Network['settings']['periods']): string {
  return periods.at(-1)?.start ?? '';
}
