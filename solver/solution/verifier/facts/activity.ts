import type { Site } from '../../../../scenarios/domain/site.ts';
import type { Calendar } from './calendar.ts';
import type { SoundLines } from './sound-lines.ts';

/** When sites stand, as the decisions of the plan have it. */
export interface Activity {
  readonly isActive: (site: Site, period: number) => boolean;
  readonly openedIn: (site: Site) => number | null;
  /** Share of regular line hours that a site reaches in a period in which it is active. */
  readonly rampUpShare: (site: Site, period: number) => number;
}

/**
 * An existing site stands from the first period on, a candidate from the period in which it opens,
 * either of them until the period in which it closes, that one not included.
 */
export function activityOf(lines: SoundLines, calendar: Calendar): Activity {
  const opened = firstBySite(lines.openings);
  const closed = firstBySite(lines.closures);
  const standsFrom = (site: Site) =>
    site.opening.state === 'existing' ? 0 : (opened.get(site.id) ?? calendar.count);
  return {
    isActive: (site, period) =>
      standsFrom(site) <= period && period < (closed.get(site.id) ?? calendar.count),
    openedIn: (site) => opened.get(site.id) ?? null,
    rampUpShare: (site, period) => {
      const last = site.rampUp.length - 1;
      if (site.opening.state === 'existing' || last < 0) return 1;
      return site.rampUp[Math.min(Math.max(0, period - standsFrom(site)), last)]!;
    },
  };
}

function firstBySite(times: SoundLines['openings']): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { site, period } of times) first.set(site.id, Math.min(period, first.get(site.id) ?? period));
  return first;
}
