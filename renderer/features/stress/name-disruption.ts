import type { Mode } from '../../../scenarios/domain/lane.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { isDormant } from '../../../scenarios/levers/lever-value.ts';
import type { Disruption } from '../../../scenarios/disruptions/disruption.ts';
import type { Investment } from '../../../solver/analysis/stress/investment.ts';
import { layerRise } from '../../../scenarios/disruptions/raised-layer.ts';
import type { Format } from '../../format/format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { leverName } from '../breakeven/lever-name.ts';
import { modeMessages } from '../plan/mode-messages.ts';
import { namesOf } from '../plan/names.ts';
import { stressMessages as messages } from './messages.ts';

/** What a planner calls what stands still, inside a sentence. */
export function nameDisruption(
  { kind, about }: Disruption,
  network: Network,
  text: Text,
  format: Format,
): string {
  const { say, language } = text;
  const names = namesOf(network, language);
  const [one = '', other = ''] = about;
  switch (kind) {
    case 'site':
      return names.site(one);
    case 'cluster':
      return say(messages.clusterDown, { name: one });
    case 'territory':
      return say(messages.territoryDown, { name: names.territory(one) });
    case 'mode':
      return say(messages.modeDown, { mode: modeIn(one, text) });
    case 'border':
      return say(messages.borderShut, { from: names.territory(one), to: names.territory(other) });
    case 'layer': {
      const layer = network.duties.find(({ id }) => id === one);
      if (layer === undefined) return one;
      const law = leverName({ kind: 'duty', layer: layer.id }, network, text, format);
      if (isDormant(layer)) return say(messages.layerInForce, { law });
      return say(messages.layerRisen, { law, points: format.number(layerRise * 100) });
    }
  }
}

function modeIn(mode: string, { say, language }: Text): string {
  const name = say(modeMessages[mode as Mode]);
  return language === 'en' ? name.toLowerCase() : name;
}

/** The same where it stands alone. */
export function titleOfDisruption(
  ...[disruption, network, text, format]: Parameters<typeof nameDisruption>
): string {
  const name = nameDisruption(disruption, network, text, format);
  return `${name.charAt(0).toLocaleUpperCase('en')}${name.slice(1)}`;
}

/** What does not happen while it stands still. */
export function sayDisruption({ kind, about, stops }: Disruption, network: Network, text: Text): string {
  const { say, language } = text;
  const names = namesOf(network, language);
  const [one = '', other = ''] = about;
  switch (kind) {
    case 'site':
      return say(messages.siteSays);
    case 'cluster':
    case 'territory': {
      const ids = stops[0]?.forbidden.sites;
      const sites = Array.isArray(ids) ? ids : [];
      return say(messages.manySay, { count: sites.length, sites: names.list(sites.map(names.site)) });
    }
    case 'mode':
      return say(messages.modeSays);
    case 'border':
      return say(messages.borderSays, { from: names.territory(one), to: names.territory(other) });
    case 'layer':
      return say(messages.layerSays);
  }
}

/** What could be had beforehand. */
export function nameInvestment(
  { kind, about }: Investment,
  share: number,
  network: Network,
  { say, language }: Text,
  format: Format,
): string {
  const names = namesOf(network, language);
  const more = format.share(share, 0);
  switch (kind) {
    case 'site':
      return say(messages.siteOpen, { site: names.site(about) });
    case 'line':
      return say(messages.lineLonger, { line: names.line(about), share: more });
    case 'offer': {
      const offer = network.offers.find(({ id }) => id === about);
      if (offer === undefined) return about;
      const [product, site] = [names.product(offer.product), names.site(offer.site)];
      return say(messages.offerLarger, { product, site, share: more });
    }
    case 'recipe': {
      const recipe = network.recipes.find(({ id }) => id === about);
      if (recipe === undefined) return about;
      const [product, site] = [names.product(recipe.output), names.site(recipe.site)];
      return say(messages.recipeReady, { product, site });
    }
  }
}
