import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import { groupMembers, selects } from '../../../scenarios/domain/selector.ts';
import type { Group } from '../../../scenarios/domain/group.ts';

/** Which layers are shown; `null` for all. */
export interface DutyFilter {
  readonly into: string | null;
  readonly origin: string | null;
  readonly status: DutyLayer['status'] | null;
}

/** The layers that concern goods of an origin entering a territory, groups and wildcards read as what they name. */
export function filterDuties(
  layers: readonly DutyLayer[],
  groups: readonly Group[],
  { into, origin, status }: DutyFilter,
): readonly DutyLayer[] {
  if (into === null && origin === null && status === null) return layers;
  const members = groupMembers(groups);
  return layers.filter(
    (layer) =>
      (status === null || layer.status === status) &&
      (into === null || selects(layer.into, members)(into)) &&
      (origin === null || selects(layer.originCountries, members)(origin)),
  );
}

/** Whether a layer counts on a day: its status lets it, and the day lies in its dates. */
export function isInForceOn({ status, validFrom, validTo }: DutyLayer, day: string): boolean {
  const counts = status === 'in_force' || status === 'litigated' || status === 'struck_down';
  return counts && (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
