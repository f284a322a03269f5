/** How a number of a field is shown, and what its unit is called in the header. */
export interface FieldUnit {
  readonly unit: string | null;
  readonly isRate: boolean;
  readonly isDate: boolean;
}

const rates =
  /^(?:rate|threshold|yield|insuranceRate|costOfCapitalPerYear|obsolescencePerPeriod|probability)$|[a-z]Share$|^(?:share|minimumShare|maximumShare|minimumShareEach|minimumFill|firstSaleShare|drawbackShare)$/;
const dates = /^(?:validFrom|validTo|captured|start)$/;

const units: readonly (readonly [RegExp, string])[] = [
  [/^carbonKgPerTonneKm$/, 'kg CO₂e a tonne-km'],
  [/arbonKgPerUnit$/, 'kg CO₂e'],
  [
    /[cC]ost|[pP]rice|^amountPer|PerEntry$|^labour|^energy|^overhead|^customsValue|^valuePer|^rvcValue$|EntryValue$|[pP]enalty|^carbonPrice/,
    'money',
  ],
  [/Days$|^days$|^daysOfCover$|^transitDaysStdDev$/, 'days'],
  [/Hours|^hoursPer/, 'hours'],
  [/Km$/, 'km'],
  [/Kg$|^usableKgPerTeu$/, 'kg'],
  [/M3/, 'm³'],
  [/^(?:latitude|longitude)$/, 'degrees'],
  [
    /^(?:quantity|fromQuantity|minimumOrder|minimumRun|lotMultiple|stdDev|storageLimit|quantityPer)$/,
    'units',
  ],
];

/** What a field's number means, by its name, which carries its unit. */
export function fieldUnit(key: string): FieldUnit {
  if (rates.test(key)) return { unit: '%', isRate: true, isDate: false };
  if (dates.test(key)) return { unit: 'date', isRate: false, isDate: true };
  const found = units.find(([pattern]) => pattern.test(key));
  return { unit: found?.[1] ?? null, isRate: false, isDate: false };
}

const spelling: Readonly<Record<string, string>> = {
  id: 'Id',
  hs: 'HS',
  rvc: 'RVC',
  m3: 'm³',
  kg: 'kg',
  teu: 'TEU',
  co2e: 'CO₂e',
  url: 'URL',
};

/** `transitDays` is `Transit (days)`; `costPer/container/usableM3` is `Cost per: container: usable (m³)`. */
export function fieldTitle(path: readonly string[], unit: string | null): string {
  const words = path
    .map(wordsOf)
    .join(': ')
    .replace(/carbon kg/i, 'carbon');
  const title = words.slice(0, 1).toUpperCase() + words.slice(1);
  if (unit === null || title.toLowerCase() === unit) return title;
  const bare = title.endsWith(` ${unit}`) ? title.slice(0, -unit.length - 1) : title;
  return `${bare} (${unit})`;
}

function wordsOf(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(' ')
    .map((word) => spelling[word.toLowerCase()] ?? word.toLowerCase())
    .join(' ');
}
