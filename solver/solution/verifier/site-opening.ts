import type { Site } from '../../../scenarios/domain/site.ts';
import type { Facts } from './facts/facts.ts';
import type { SiteTime } from './facts/sound-lines.ts';
import type { Invariant } from './invariant.ts';
import type { Judge } from './judge.ts';

/**
 * Sites open and close by their own rules: only candidates open, once, and not before their first period;
 * a site closes once, after it stood, and only if it may. The plan lists a site as active exactly in the
 * periods that follow from that.
 */
export const siteOpening: Invariant = {
  name: 'site-opening',
  title: 'Sites open and close at most once, when they may, and are active in between',
  floor: 'units',
  check: (facts, judge) => {
    checkOpenings(facts, judge);
    checkClosures(facts, judge);
    const { lines, network, calendar, names, activity } = facts;
    const listed = new Set(lines.openSites.map(({ site, period }) => `${site.id} ${period}`));
    for (const site of network.sites) {
      for (let period = 0; period < calendar.count; period += 1) {
        const isListed = listed.has(`${site.id} ${period}`);
        if (isListed === activity.isActive(site, period)) continue;
        judge.broken(
          1,
          () =>
            `${names.site(site.id)} is ${isListed ? 'listed' : 'not listed'} as active in ${names.period(period)}; ` +
            'its openings and closures say otherwise.',
        );
      }
    }
  },
};

function checkOpenings({ lines, calendar, names }: Facts, judge: Judge): void {
  for (const [site, times] of bySite(lines.openings)) {
    const first = Math.min(...times);
    const { state, openFrom } = site.opening;
    const allowed = openFrom === null ? 0 : (calendar.indexById.get(openFrom) ?? 0);
    const who = names.site(site.id);
    if (state === 'existing')
      judge.broken(1, () => `${who} stands already and opens in ${names.period(first)}.`);
    if (times.length > 1)
      judge.broken(times.length - 1, () => `${who} opens ${times.length} times instead of 1.`);
    if (first < allowed) {
      judge.broken(
        allowed - first,
        () => `${who} opens in ${names.period(first)}, allowed from ${names.period(allowed)} on.`,
      );
    }
  }
}

function checkClosures({ lines, names, activity }: Facts, judge: Judge): void {
  for (const [site, times] of bySite(lines.closures)) {
    const first = Math.min(...times);
    const { state, closeCost, mustStayOpen } = site.opening;
    const who = names.site(site.id);
    if (closeCost === null || mustStayOpen) {
      judge.broken(1, () => `${who} closes in ${names.period(first)}; it may not close.`);
    }
    if (times.length > 1)
      judge.broken(times.length - 1, () => `${who} closes ${times.length} times instead of 1.`);
    const opened = activity.openedIn(site);
    if (state === 'candidate' && (opened === null || opened >= first)) {
      judge.broken(1, () => `${who} closes in ${names.period(first)}; it does not stand then.`);
    }
  }
}

function bySite(times: readonly SiteTime[]): ReadonlyMap<Site, readonly number[]> {
  const found = new Map<Site, number[]>();
  for (const { site, period } of times) {
    const known = found.get(site);
    if (known === undefined) found.set(site, [period]);
    else known.push(period);
  }
  return found;
}
