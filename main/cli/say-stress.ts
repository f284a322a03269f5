import type { Network } from '../../scenarios/domain/network.ts';
import type { Disruption } from '../../scenarios/disruptions/disruption.ts';
import type { Investment } from '../../solver/analysis/stress/investment.ts';
import { layerRise } from '../../scenarios/disruptions/raised-layer.ts';
import type { StressRanking } from '../../solver/analysis/stress/stress-answer.ts';
import { isDormant } from '../../scenarios/levers/lever-value.ts';
import { capital } from './capital.ts';
import { formatCount, formatDate, formatLargeMoney, formatNumber, formatShare } from './format.ts';
import { nameIn } from './name-in.ts';
import { nameLayer } from './say-layer.ts';

/** What a plan may be off by within the gap, in money: an effect below it may be chance. */
export function stressNoise({ base, relativeGap }: StressRanking): number {
  return base.total === null ? 0 : Math.abs(base.total) * relativeGap;
}

/** The worst of all, what it costs and breaks, and what helps most against it. */
export function sayStress(network: Network, ranking: StressRanking): string {
  const { rows, outage, currency, help } = ranking;
  const when = `${formatCount(outage.days, 'day')} from ${formatDate(outage.dates.from)}`;
  const unplanned = rows.filter(({ effect }) => effect.pricedCost === null).length;
  const left = unplanned === 0 ? '' : ` ${formatCount(unplanned, 'disruption')} could not be planned.`;
  const worst = rows.find(({ effect }) => effect.pricedCost !== null);
  if (worst === undefined) return `Of ${when} nothing is known.${left}`;
  const { disruption, effect } = worst;
  if (Number(effect.pricedCost) <= stressNoise(ranking)) {
    return rows.length === 1
      ? `The plan rides out ${when} ${disruption.kind === 'layer' ? 'with' : 'without'} ${sayDisruption(network, disruption)}.${left}`
      : `The plan rides out ${when}, whichever of ${formatNumber(rows.length)} stands still.${left}`;
  }
  const lost = effect.lostShare ?? 0;
  const since =
    effect.surviveDays === null || effect.surviveDays === 0
      ? 'from the first day'
      : `from day ${formatNumber(effect.surviveDays + 1)}`;
  const losses = lost < 5e-5 ? 'no demand lost' : `${formatShare(lost)} of demand lost, ${since}`;
  const cost = formatLargeMoney(Number(effect.pricedCost), currency);
  const best = help?.savings[0];
  const saves =
    best === undefined || best.saved <= stressNoise(ranking)
      ? ''
      : ` ${capital(sayInvestment(network, best.investment, help?.share ?? 0))} would save most: ${formatLargeMoney(best.saved, currency)}, before what it costs itself.`;
  const name = sayDisruption(network, disruption);
  const begin =
    disruption.kind === 'layer'
      ? `Over ${when} the ${rows.length === 1 ? 'rise of duty' : 'dearest'} is ${name}`
      : rows.length === 1
        ? `Over ${when} the loss of ${name}`
        : `Over ${when} the worst to lose is ${name}`;
  const verb = rows.length === 1 && disruption.kind !== 'layer' ? ' costs' : ':';
  return `${begin}${verb} ${cost} more and ${losses}.${saves}${left}`;
}

/** What could be had beforehand, as a clause: it is a site, hours, a supply or a qualification, and never something that is lost. */
export function sayInvestment(network: Network, { kind, about }: Investment, share: number): string {
  switch (kind) {
    case 'site':
      return `a new site: ${nameIn(network.sites, about)}, open from the start`;
    case 'line': {
      const line = network.lines.find(({ id }) => id === about);
      const site = line === undefined ? '' : ` at ${nameIn(network.sites, line.site)}`;
      return `${formatShare(share, 0)} more hours of ${nameIn(network.lines, about)}${site}`;
    }
    case 'offer': {
      const offer = network.offers.find(({ id }) => id === about);
      if (offer === undefined) return `${formatShare(share, 0)} more of ${about}`;
      return `${formatShare(share, 0)} more ${nameIn(network.products, offer.product)} from ${nameIn(network.sites, offer.site)}`;
    }
    case 'recipe': {
      const recipe = network.recipes.find(({ id }) => id === about);
      if (recipe === undefined) return `recipe ${about} qualified`;
      return `${nameIn(network.products, recipe.output)} qualified at ${nameIn(network.sites, recipe.site)}`;
    }
  }
}

/** Territories by name; sites by name; a border as `Mainland China → United States`. */
export function sayDisruption(network: Network, { kind, about }: Disruption): string {
  const [one = '', other = ''] = about;
  switch (kind) {
    case 'site':
      return nameIn(network.sites, one);
    case 'cluster':
      return `all of ${one}`;
    case 'territory':
      return `all sites in ${nameIn(network.territories, one)}`;
    case 'mode':
      return `everything by ${one}`;
    case 'border':
      return `${nameIn(network.territories, one)} → ${nameIn(network.territories, other)}`;
    case 'layer': {
      const layer = network.duties.find(({ id }) => id === about[0]);
      if (layer === undefined) return one;
      const change = isDormant(layer) ? 'in force' : `+${formatNumber(layerRise * 100)} points`;
      const law = nameLayer(layer);
      return `${law === layer.id ? law : `${law} (${layer.id})`} ${change}`;
    }
  }
}
