import type { ProductId, SiteId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { Site } from '../../scenarios/domain/site.ts';
import type { PlanningModel } from '../formulation/build-model.ts';
import { eachMeasured } from '../formulation/sets/measured-lines.ts';
import type { FormTerm } from './linear-form.ts';

/** Units of one finished product made or bought at one site over the horizon, as a sum of columns. */
export interface FinishedUnits {
  readonly site: SiteId;
  /** Customs territory of the site. */
  readonly territory: TerritoryId;
  readonly product: ProductId;
  readonly terms: readonly FormTerm[];
}

/** Where finished goods can be made or bought, by site and product. Finished goods are what some market wants. */
export function finishedUnits({ network, sets, columns }: PlanningModel): readonly FinishedUnits[] {
  const wanted = new Set<string>(network.demand.map(({ product }) => product));
  const sites = new Map<string, Site>(network.sites.map((site) => [site.id, site]));
  const found = new Map<string, FinishedUnits & { terms: FormTerm[] }>();
  for (const measure of ['make', 'buy'] as const) {
    eachMeasured(sets, columns, measure, ({ site: id, product }, _, __, column) => {
      const site = id === null ? undefined : sites.get(id);
      if (site === undefined || product === null || !wanted.has(product)) return;
      const key = `${site.id} ${product}`;
      const known = found.get(key) ?? { site: site.id, territory: site.territory, product, terms: [] };
      known.terms.push({ column, coefficient: 1 });
      found.set(key, known);
    });
  }
  return [...found.values()];
}
