import type { Site } from '../../../scenarios/domain/site.ts';
import type { Catalogue } from './catalogue.ts';

/** Which sites the plan may open or close, and when. All others are active throughout. */
export interface SiteDecisions {
  /** Sites with a decision, by number. */
  decided: readonly number[];
  isDecided(site: number): boolean;
  canClose(site: number): boolean;
  /** First period in which a candidate may open. */
  openFrom(site: number): number;
}

export function siteDecisions(catalogue: Catalogue): SiteDecisions {
  const { network, periodIndex } = catalogue;
  const siteAt = (site: number) => network.sites[site] as Site;
  const canClose = (site: number) => {
    const { closeCost, mustStayOpen } = siteAt(site).opening;
    return closeCost !== null && !mustStayOpen;
  };
  const isDecided = (site: number) => siteAt(site).opening.state === 'candidate' || canClose(site);
  return {
    decided: network.sites.map((_, site) => site).filter(isDecided),
    isDecided,
    canClose,
    openFrom: (site) => {
      const from = siteAt(site).opening.openFrom;
      return from === null ? 0 : periodIndex.of(from);
    },
  };
}
