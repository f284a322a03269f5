import { network, type Network } from '../../scenarios/domain/network.ts';
import type { NetworkInput } from './features/feature.ts';

/** From when until before when a site stands, as period numbers; empty when it never does. */
export interface Calendar {
  readonly from: number;
  readonly until: number;
}

/** Every way in which a site may open and close. */
export function calendarsOf(base: Network, site: Network['sites'][number]): readonly Calendar[] {
  const periods = base.settings.periods.length;
  const { state, closeCost, openFrom, mustStayOpen } = site.opening;
  const isCandidate = state === 'candidate';
  const mayClose = closeCost !== null && !mustStayOpen;
  const first = openFrom === null ? 0 : base.settings.periods.findIndex(({ id }) => id === openFrom);
  const starts = isCandidate ? [...Array(periods).keys()].filter((t) => t >= first) : [0];
  const standing = starts.flatMap((from) =>
    [...Array(periods + 1).keys()]
      .filter((until) => until === periods || (mayClose && until > (isCandidate ? from : -1)))
      .map((until) => ({ from, until })),
  );
  return isCandidate ? [...standing, { from: periods, until: periods }] : standing;
}

/** What a calendar costs by itself: opening, closing, and the fixed cost of each period in between. */
export function calendarCost(
  base: Network,
  { opening }: Network['sites'][number],
  { from, until }: Calendar,
): number {
  const periods = base.settings.periods.length;
  const opened = opening.state === 'candidate' && from < periods ? opening.openCost : 0;
  const closed = until < periods ? (opening.closeCost ?? 0) : 0;
  return opened + closed + Math.max(0, until - from) * opening.fixedCostPerPeriod;
}

/**
 * The network with sites that stand by stated calendars and have nothing left to decide: they exist, cost nothing by
 * themselves, and outside their calendar whatever they could do is forbidden by pair policies. They hold no stock.
 */
export function withCalendars(base: Network, calendars: ReadonlyMap<string, Calendar>): Network {
  const policies: NetworkInput['policies'] = [...base.policies];
  for (const [site, { from, until }] of calendars) {
    const idle = base.settings.periods.flatMap(({ id }, t) => (t < from || t >= until ? [id] : []));
    if (idle.length === 0) continue;
    for (const measure of ['make', 'buy', 'flow', 'serve'] as const)
      policies.push({
        id: `idle_${site}_${measure}`,
        kind: 'pair',
        measure,
        forbidden: { sites: site, periods: idle },
      });
  }
  return network.parse({
    ...base,
    policies,
    sites: base.sites.map((site) => (calendars.has(site.id) ? { ...site, opening: {} } : site)),
  });
}
