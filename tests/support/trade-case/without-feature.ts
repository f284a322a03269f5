import type { Network } from '../../../scenarios/domain/network.ts';

type Territory = Network['territories'][number];
type Layer = Network['duties'][number];
type Agreement = Network['agreements'][number];

const withTerritories = (change: Partial<Territory>) => (network: Network) => ({
  ...network,
  territories: network.territories.map((each) => ({ ...each, ...change })),
});
const withoutLayers = (isGone: (layer: Layer) => boolean) => (network: Network) => ({
  ...network,
  duties: network.duties.filter((layer) => !isGone(layer)),
});
const withLayers = (change: Partial<Layer>) => (network: Network) => ({
  ...network,
  duties: network.duties.map((layer) => ({ ...layer, ...change })),
});
const withAgreements = (change: (agreement: Agreement) => Partial<Agreement>) => (network: Network) => ({
  ...network,
  agreements: network.agreements.map((each) => ({ ...each, ...change(each) })),
});
const undated = { validFrom: null, validTo: null };

/** The same network with one part of trade law taken away, by the name of the part. */
export const withoutFeature: Readonly<Record<string, (network: Network) => Network>> = {
  preference: (network) => ({ ...network, settings: { ...network.settings, isPreferencePlanned: false } }),
  'the worse case of disputes': (network) => ({
    ...network,
    settings: { ...network.settings, disputedOrigins: 'as planned' },
  }),
  'origin passed on by work that does not confer': (network) => ({
    ...network,
    recipes: network.recipes.map((recipe) => ({ ...recipe, origin: 'confers' })),
  }),
  drawback: withTerritories({ drawbackShare: 0 }),
  'the bonded zone': (network) => ({
    ...network,
    sites: network.sites.map((site) =>
      site.territory === 'vn_zone'
        ? { ...site, territory: network.territories.find(({ id }) => id === 'vn')?.id ?? site.territory }
        : site,
    ),
  }),
  'first sale': withTerritories({ acceptsFirstSale: false }),
  'de minimis': withTerritories({ deMinimisPerEntry: null }),
  'freight and insurance in the value': withTerritories({ dutyBase: 'fob' }),
  'the quota': withoutLayers(({ quota }) => quota !== null),
  'the limit of the quota': withLayers({ quota: null }),
  'duty on transshipped goods': withoutLayers(({ isForTransshipped }) => isForTransshipped),
  'top-ups': withoutLayers(({ stacking }) => stacking === 'topsUpTo'),
  exemptions: withoutLayers(
    ({ stacking, needsAgreement }) => stacking === 'exempts' && needsAgreement === null,
  ),
  'the carbon border charge': withLayers({ amountPerTonneCo2e: 0 }),
  'amounts by the unit and kilogram': withLayers({ amountPerUnit: 0, amountPerKg: 0 }),
  'dates of layers': withLayers(undated),
  'origins of layers': withLayers({ originCountries: '*' }),
  'prefixes of layers': withLayers({ hsPrefixes: [] }),
  'dates of agreements': withAgreements(() => undated),
  'rules of origin': withAgreements(() => ({ rules: [{ hsPrefix: '', kind: 'none', threshold: null }] })),
  'alternative rules': withAgreements(({ rules }) => ({
    rules: rules.filter(
      (rule, number) =>
        rules.findIndex((each) => each.hsPrefix.replace('.', '') === rule.hsPrefix.replace('.', '')) ===
        number,
    ),
  })),
  'rules of longer prefixes': withAgreements(({ rules }) => ({
    rules: rules.filter(({ hsPrefix }) => hsPrefix === ''),
  })),
  cumulation: withAgreements(() => ({ cumulation: 'none' })),
  'direct consignment': withAgreements(() => ({ isDirectConsignment: false })),
  'named hubs': withAgreements(() => ({ consignmentHubs: [] })),
  'refused origins': (network) => ({
    ...network,
    demand: network.demand.map((row) => ({ ...row, notMadeIn: [] })),
  }),
  fees: (network) => ({ ...network, fees: [] }),
};
