/** What kind of value a field holds, which says how it is written. */
export type ValueKind = 'number' | 'money' | 'share' | 'word';

export interface FieldWords {
  readonly words: string;
  readonly kind: ValueKind;
}

/**
 * What a field is called in a sentence: `hours per month`, `freight per container`, `Motor per unit`.
 *
 * Names of fields carry their units (`transitDays`, `fixedCostPerPeriod`), so that nearly all of them are their own words;
 * `irregular` lists the others. `periodWord` is what the network's periods are, and `nameItem` names the item of a list.
 */
export function fieldWords(
  root: string,
  way: readonly string[],
  periodWord: string,
  nameItem: (list: string, item: string) => string,
): FieldWords {
  const kind = kindOf(way);
  const [first = '', second, ...rest] = way;
  const spelt = irregular[[root, ...way].join('/')] ?? irregular[way.join('/')];
  if (spelt !== undefined) return { words: withPeriod(spelt, periodWord), kind };
  const ofItems = keyedLists[`${root}/${first}`];
  if (ofItems !== undefined && second !== undefined) {
    const item = nameItem(first, second);
    const whole = ofItems.item.replace('{}', item);
    const field = ofItems.fields[rest.join('/')];
    if (rest.length === 0) return { words: whole, kind };
    const words = field === undefined ? `${whole}, ${humanised(rest)}` : field.replace('{}', item);
    return { words: withPeriod(words, periodWord), kind };
  }
  return { words: withPeriod(humanised(way), periodWord), kind };
}

interface KeyedList {
  readonly item: string;
  readonly fields: Readonly<Record<string, string>>;
}

const keyedLists: Readonly<Record<string, KeyedList>> = {
  'settings/periods': { item: 'period {}', fields: {} },
  'products/customsValueBySite': {
    item: 'customs value from {}',
    fields: { valuePerUnit: 'customs value from {}' },
  },
  'products/priceByMarket': { item: 'price in {}', fields: { pricePerUnit: 'price in {}' } },
  'recipes/inputs': { item: 'input {}', fields: { quantityPer: '{} per unit' } },
  'recipes/lineHours': { item: 'work on {}', fields: { hoursPerUnit: 'hours per unit on {}' } },
  'lines/expansions': { item: 'expansion {}', fields: {} },
  'offers/tiers': { item: 'price from {} units', fields: { unitCost: 'price from {} units' } },
};

/** By root and way, or by the way alone where every root means the same. */
const irregular: Readonly<Record<string, string>> = {
  'title/en': 'title',
  'title/zhHant': 'title in 繁體中文',
  'title/zhHans': 'title in 简体中文',
  'name/en': 'name',
  'name/zhHant': 'name in 繁體中文',
  'name/zhHans': 'name in 简体中文',
  numerator: 'share of',
  denominator: 'in all of',
  filter: 'among',
  forbidden: 'forbidden',
  weightKg: 'kg of a unit',
  volumeM3: 'm³ of a unit',
  distanceKm: 'km',
  priceByMarket: 'prices by market',
  minimumRun: 'minimum run',
  costPer: 'freight',
  'opening/state': 'state',
  'opening/openCost': 'opening cost',
  'opening/closeCost': 'closing cost',
  'opening/fixedCostPerPeriod': 'fixed cost per period',
  'opening/mustStayOpen': 'must stay open',
  'opening/openFrom': 'may open from',
  'costPer/unit': 'freight per unit',
  'costPer/kg': 'freight per kg',
  'costPer/m3': 'freight per m³',
  'costPer/container': 'container tariff',
  'costPer/container/kind': 'container',
  'costPer/container/cost': 'freight per container',
  'costPer/container/usableM3': 'm³ used of a container',
  'costPer/container/usableKg': 'kg used of a container',
  'costPer/container/isWholeContainers': 'whole containers',
  'backlog/costPerUnitPerPeriod': 'cost of a unit late per period',
  'backlog/maximumPeriods': 'most periods late',
  'qualification/cost': 'qualification cost',
  'qualification/periods': 'periods to qualify',
  'source/title': 'source',
  holdingCostPerUnitPerPeriod: 'storage per unit per period',
  stdDev: 'standard deviation',
  quantity: 'quantity',
  isOn: 'in use',
  dutyBase: 'duty is on',
  hsPrefixes: 'HS codes',
  hsCode: 'HS code',
  rvcValue: 'value for regional content',
  yield: 'yield',
  firstSaleShare: 'first sale as a share of customs value',
  'quota/quantity': 'quota',
  'quota/unit': 'unit of the quota',
  into: 'into',
  ofKinds: 'acts on',
  minimumFill: 'least share served',
  shortfallPenaltyPerUnit: 'penalty for a unit short',
  maxLeadDays: 'most days on the way',
  notMadeIn: 'refused origins',
  isPreferencePlanned: 'preference planned',
  disputedOrigins: 'disputed origins taken',
  disputedOriginPlannedAs: 'if disputed, planned as',
  serviceLevelZ: 'z of the service level',
  carbonPricePerTonne: 'carbon price per tonne',
  usableM3PerTeu: 'm³ used of a TEU',
  usableKgPerTeu: 'kg used of a TEU',
  originCountries: 'countries of origin',
  transitDaysStdDev: 'standard deviation of transit days',
  isForTransshipped: 'for transshipped goods alone',
  carbonKgPerTonneKm: 'kg CO₂e per tonne-km',
  carbonKgPerUnit: 'kg CO₂e per unit',
  embeddedCarbonKgPerUnit: 'embedded kg CO₂e per unit',
  amountPerTonneCo2e: 'charge per tonne CO₂e',
  overtimeMaximumHoursPerPeriod: 'most overtime hours per period',
  'scenarios/because': 'reason',
  'because/en': 'reason',
  'because/zhHant': 'reason in 繁體中文',
  'because/zhHans': 'reason in 简体中文',
};

const shares =
  /Share(Each)?$|Rate$|^(rate|yield|minimumFill|rampUp|obsolescencePerPeriod|costOfCapitalPerYear|probability|threshold)$/;
const moneys =
  /[cC]ost($|Per)|[pP]rice|Penalty|^amountPer|valuePer|rvcValue|ValuePer|^(labour|energy|overhead)PerUnit$|PerEntry$|EntryValue$/;
const freights: ReadonlySet<string> = new Set(['costPer/unit', 'costPer/kg', 'costPer/m3']);

function kindOf(way: readonly string[]): ValueKind {
  const last = way.at(-1) ?? '';
  if (shares.test(last)) return 'share';
  const isMoney = freights.has(way.join('/')) || (moneys.test(last) && !last.startsWith('entries'));
  return isMoney ? 'money' : 'number';
}

const spellings: Readonly<Record<string, string>> = {
  kg: 'kg',
  km: 'km',
  m3: 'm³',
  hs: 'HS',
  teu: 'TEU',
  rvc: 'regional content',
  url: 'address',
  co2e: 'CO₂e',
  std: 'standard',
  dev: 'deviation',
  because: 'reason',
};

/** `['fixedCostPerPeriod']` is `fixed cost per period`; a fact such as `isMinimumCommitted` is `minimum committed`. */
function humanised(way: readonly string[]): string {
  const names = way.map((name) =>
    name
      .replace(/^(is|has|allows)(?=[A-Z])/, '')
      .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
      .split(' ')
      .map((word) => spellings[word.toLowerCase()] ?? word.toLowerCase())
      .join(' '),
  );
  return names.join(', ');
}

function withPeriod(words: string, periodWord: string): string {
  return words.replaceAll('per period', `per ${periodWord}`);
}
