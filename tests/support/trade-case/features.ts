import type { Network } from '../../../scenarios/domain/network.ts';
import type { SolvedNetwork } from '../solve-here.ts';

type Layer = Network['duties'][number];
type Rule = Network['agreements'][number]['rules'][number];
type Dated = Pick<Layer, 'validFrom' | 'validTo'>;

const anyLayer = (holds: (layer: Layer) => boolean) => (network: Network) => network.duties.some(holds);
const anyRule = (holds: (rule: Rule) => boolean) => (network: Network) =>
  network.agreements.some(({ rules }) => rules.some(holds));
const cumulates = (kind: string) => (network: Network) =>
  network.agreements.some(({ cumulation }) => cumulation === kind);
const isDated = ({ validFrom, validTo }: Dated) => validFrom !== null || validTo !== null;
const isPlanned = (network: Network) => network.settings.isPreferencePlanned;
const disputes = (asPlanned: string, charged: string) => (network: Network) =>
  network.settings.disputedOrigins === charged &&
  network.recipes.some(
    (recipe) => recipe.origin === 'disputed' && recipe.disputedOriginPlannedAs === asPlanned,
  );
const territoryOf = (network: Network, id: string) => network.sites.find((site) => site.id === id)?.territory;
const prefixOf = ({ hsPrefix }: Rule) => hsPrefix.replaceAll('.', '');

/** What a dealt network holds of trade law, by name. */
export const featuresDealt: Readonly<Record<string, (network: Network) => boolean>> = {
  'origin disputed, planned as conferred, charged as planned': disputes('confers', 'as planned'),
  'origin disputed, planned as conferred, charged at worst': disputes('confers', 'worse case'),
  'origin disputed, planned as not conferred, charged as planned': disputes('does not confer', 'as planned'),
  'origin disputed, planned as not conferred, charged at worst': disputes('does not confer', 'worse case'),
  'origin refused by a customer': ({ demand }) => demand.some(({ notMadeIn }) => notMadeIn.length > 0),
  'plant in a bonded zone': (network) => territoryOf(network, 'plant') === 'vn_zone',
  'drawback where the plant is': (network) =>
    network.territories.some(
      ({ id, drawbackShare }) => id === territoryOf(network, 'plant') && drawbackShare > 0,
    ),
  'packing that passes claims on': ({ recipes }) =>
    recipes.some(({ site, origin }) => site === 'packer' && origin === 'does not confer'),
  'components made at a works': ({ recipes }) => recipes.some(({ site }) => site === 'works'),
  'hub outside every agreement': (network) =>
    network.agreements.length > 0 &&
    !network.agreements.some(({ members }) => members.some((id) => id === territoryOf(network, 'hub'))),
  'hub named for consignment': ({ agreements }) =>
    agreements.some((each) => each.isDirectConsignment && each.consignmentHubs.length > 0),
  'consignment not direct': ({ agreements }) =>
    agreements.some(({ isDirectConsignment }) => !isDirectConsignment),
  'cumulation none': cumulates('none'),
  'cumulation bilateral': cumulates('bilateral'),
  'cumulation diagonal': cumulates('diagonal'),
  'cumulation full': cumulates('full'),
  'claims for one partner each': ({ agreements }) =>
    agreements.some(({ cumulation, members }) => cumulation === 'bilateral' && members.length > 2),
  'rule of value': anyRule(({ kind }) => kind === 'rvc'),
  'rule of heading': anyRule(({ kind }) => kind === 'cth'),
  'rule of wholly obtained': anyRule(({ kind }) => kind === 'wholly'),
  'rule that always holds': anyRule(({ kind }) => kind === 'none'),
  'rules that are alternatives': ({ agreements }) =>
    agreements.some(({ rules }) => new Set(rules.map(prefixOf)).size < rules.length),
  'value of a rule stated': ({ recipes }) => recipes.some(({ rvcValue }) => rvcValue !== null),
  'two agreements': ({ agreements }) => agreements.length > 1,
  'agreement that begins or ends': ({ agreements }) => agreements.some(isDated),
  'preference not planned': (network) => !isPlanned(network),
  'layer that begins or ends': anyLayer(isDated),
  'layer that adds': anyLayer(({ stacking, rate }) => stacking === 'adds' && rate !== null),
  'layer that replaces': anyLayer(({ stacking }) => stacking === 'replaces'),
  'layer that exempts': anyLayer(({ stacking }) => stacking === 'exempts'),
  'layer that tops up': anyLayer(({ stacking }) => stacking === 'topsUpTo'),
  'layer on transshipped goods': anyLayer(({ isForTransshipped }) => isForTransshipped),
  'layer of an HS prefix': anyLayer(({ hsPrefixes }) => hsPrefixes.length > 0),
  'amount by the unit': anyLayer(({ amountPerUnit }) => amountPerUnit > 0),
  'amount by the kilogram': anyLayer(({ amountPerKg }) => amountPerKg > 0),
  'carbon border charge': anyLayer(({ amountPerTonneCo2e }) => amountPerTonneCo2e > 0),
  'layer only proposed': anyLayer(({ status }) => status === 'proposed'),
  'quota by the unit': anyLayer(({ quota }) => quota?.unit === 'unit'),
  'quota by the kilogram': anyLayer(({ quota }) => quota?.unit === 'kg'),
  'quota under an agreement': anyLayer(
    ({ quota, needsAgreement }) => quota !== null && needsAgreement !== null,
  ),
  'first sale at the market': (network) =>
    network.territories.some((each) => each.id === territoryOf(network, 'market') && each.acceptsFirstSale) &&
    network.products.some(({ firstSaleShare }) => firstSaleShare !== null),
  'de minimis at the market': (network) =>
    network.territories.some(
      (each) => each.id === territoryOf(network, 'market') && each.deMinimisPerEntry !== null,
    ) && network.lanes.some(({ valuePerEntry }) => valuePerEntry !== null),
  'duty on freight and insurance': (network) =>
    network.territories.some((each) => each.id === territoryOf(network, 'market') && each.dutyBase === 'cif'),
  'fees on entries': ({ fees }) => fees.length > 0,
  'two periods': ({ settings }) => settings.periods.length === 2,
  'journeys that take days': ({ lanes }) => lanes.some(({ transitDays }) => transitDays > 0),
};

/** What the best plan of a dealt network makes of it, by name. */
export const featuresUsed: Readonly<Record<string, (solved: SolvedNetwork) => boolean>> = {
  'goods that arrive with a claim': ({ plan }) =>
    plan.served.some(({ standing }) => standing?.includes(':') === true),
  'goods that arrive in dispute': ({ plan }) =>
    plan.served.some(({ standing }) => standing?.includes('?') === true),
  'duty refunded': ({ ledger }) => ledger.byKind.drawback < -1e-6,
  'units under a quota': ({ plan }) => plan.quotaUses.length > 0,
  'one input of two kinds in one output': ({ plan }) => {
    const takers = plan.consumption.map(({ recipe, origin, standing, product, period }) =>
      [recipe, origin, standing, product, period].join(),
    );
    return new Set(takers).size < takers.length;
  },
  'duty paid': ({ ledger }) => ledger.byKind.duty > 1e-6,
  'no duty at all': ({ ledger }) => ledger.byKind.duty === 0,
  'fees paid': ({ ledger }) => ledger.byKind.fee > 1e-6,
  'goods through the hub': ({ plan }) => plan.flows.some(({ lane }) => lane.startsWith('hub_')),
  'demand gone short': ({ plan }) => plan.shortfalls.length > 0,
};

/** How many of these hold each feature. */
export function countOf<Subject>(
  features: Readonly<Record<string, (subject: Subject) => boolean>>,
  counts: Map<string, number>,
  subject: Subject,
): void {
  for (const [name, holds] of Object.entries(features)) {
    counts.set(name, (counts.get(name) ?? 0) + (holds(subject) ? 1 : 0));
  }
}
