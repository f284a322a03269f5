import { parseMoney, parseNumber, parsePercent } from '../../components/grid/parse-number.ts';
import type { Parsed } from '../../components/grid/column.ts';
import { idPattern } from '../../../scenarios/domain/primitives.ts';
import type { Json } from '../../store/content.ts';
import { percent, plainText, refusal, type ItemCodec } from './codec.ts';
import type { ColumnContext } from './column-context.ts';
import type { Target } from './directory.ts';
import { freeId } from '../../store/free-id.ts';
import { networkMessages as messages } from './messages.ts';

type Item = { readonly [key: string]: Json };

const pair = /^(.+?)\s*[:：]\s*(.*)$/;

function named(target: Target, id: Json, { directory }: ColumnContext, isShown: boolean): string {
  return isShown ? directory(target).show(plainText(id)) : directory(target).toText(plainText(id));
}

function amount(value: Json, { format }: ColumnContext, isShown: boolean): string {
  return isShown ? format.number(Number(value)) : plainText(value);
}

/** `name: rest` with the id that the name means; refused with an example where the colon is missing. */
function headed(
  text: string,
  target: Target,
  { directory }: ColumnContext,
  example: string,
  read: (id: string, rest: string) => Parsed,
): Parsed {
  const parts = pair.exec(text);
  if (parts === null) return refusal(messages.itemForm, { text, example });
  const id = directory(target).parse(parts[1]!);
  return id.ok ? read(plainText(id.value), parts[2]!) : id;
}

/** `Motor: 2*`; the star marks the input whose origin the output keeps. */
export const recipeInputCodec: ItemCodec = {
  toText: (item, context, isShown) =>
    `${named('products', item['product']!, context, isShown)}: ${amount(item['quantityPer']!, context, isShown)}${item['isPrincipal'] === true ? '*' : ''}`,
  parse: (text, context) =>
    headed(text, 'products', context, 'Motor: 1*', (product, rest) => {
      const quantityPer = parseNumber(rest.replace(/\s*[*＊]$/, ''));
      const isPrincipal = /[*＊]$/.test(rest);
      return quantityPer.ok ? done({ product, quantityPer: quantityPer.value, isPrincipal }) : quantityPer;
    }),
};

/** `Assembly: 0.45`, hours a unit. */
export const lineHoursCodec: ItemCodec = {
  toText: (item, context, isShown) =>
    `${named('lines', item['line']!, context, isShown)}: ${amount(item['hoursPerUnit']!, context, isShown)}`,
  parse: (text, context) =>
    headed(text, 'lines', context, 'Assembly: 0.45', (line, rest) => {
      const hoursPerUnit = parseNumber(rest);
      return hoursPerUnit.ok ? done({ line, hoursPerUnit: hoursPerUnit.value }) : hoursPerUnit;
    }),
};

/** `1000: 4.2`, a price from a quantity upward. */
export const tierCodec: ItemCodec = {
  toText: (item, context, isShown) =>
    item['fromQuantity'] === 0
      ? amount(item['unitCost']!, context, isShown)
      : `${amount(item['fromQuantity']!, context, isShown)}: ${amount(item['unitCost']!, context, isShown)}`,
  parse: (text) => {
    const [, from = '0', cost = text] = pair.exec(text) ?? [];
    const fromQuantity = parseNumber(from);
    if (!fromQuantity.ok) return fromQuantity;
    const unitCost = parseNumber(cost);
    return unitCost.ok ? done({ fromQuantity: fromQuantity.value, unitCost: unitCost.value }) : unitCost;
  },
};

/** `US West: 32.55 USD`; without a currency the base one. */
function priceCodec(site: 'site' | 'market', value: 'valuePerUnit' | 'pricePerUnit'): ItemCodec {
  return {
    toText: (item, context, isShown) =>
      `${named('sites', item[site]!, context, isShown)}: ${amount(item[value]!, context, isShown)}${item['currency'] == null ? '' : ` ${plainText(item['currency'])}`}`,
    parse: (text, context) =>
      headed(text, 'sites', context, 'US West: 32.55 USD', (id, rest) => {
        const code = /\s*([A-Z]{3})$/.exec(rest)?.[1] ?? null;
        const price = parseMoney(rest, code ?? context.baseCurrency);
        return price.ok ? done({ [site]: id, [value]: price.value, currency: code }) : price;
      }),
  };
}
export const customsValueCodec = priceCodec('site', 'valuePerUnit');
export const marketPriceCodec = priceCodec('market', 'pricePerUnit');

const expansionForm = 'Second hall: 9000 h, 360000, 3, 1';

/** `Second hall: 9000 h, 360000, 3, 1`: hours a period, cost, periods until it counts, times it may be taken. */
export const expansionCodec: ItemCodec = {
  toText: (item, context, isShown) => {
    const name = item['name'] == null ? plainText(item['id']!) : context.format.name(item['name'] as never);
    const rest = [
      `${amount(item['hoursPerPeriod']!, context, false)} h`,
      ...['cost', 'leadPeriods', 'maximumCount'].map((key) => amount(item[key]!, context, false)),
    ];
    return `${isShown ? name : plainText(item['id']!)}: ${rest.join(', ')}`;
  },
  parse: (text, _context, before, current) => {
    const parts = pair.exec(text);
    const numbers = (parts?.[2] ?? '').split(/[,，]/).map((each) => parseNumber(each.replace(/\s*h$/i, '')));
    const refused = numbers.find((each) => !each.ok);
    if (parts === null || numbers.length < 2 || numbers.length > 4) {
      return refusal(messages.itemForm, { text, example: expansionForm });
    }
    if (refused !== undefined) return refused;
    const [hoursPerPeriod, cost, leadPeriods = 0, maximumCount = 1] = numbers.map((each) =>
      each.ok ? each.value : null,
    );
    const head = parts[1]!.trim();
    // The id stands for an expansion that is there, whose name stays; anything else names a new one.
    const known = current.find(({ id }) => id === head);
    const taken = new Set(before.map(({ id }) => plainText(id ?? null)));
    const isId = idPattern.test(head);
    return done({
      id: isId ? head : freeId(head, 'expansion', taken),
      name: known?.['name'] ?? (isId ? null : head),
      hoursPerPeriod,
      cost,
      leadPeriods,
      maximumCount,
    });
  },
};

const ruleKinds = ['rvc', 'cth', 'wholly', 'none'];

/** `8516 rvc 40%`, `cth`: heading, rule, least regional value. */
export const originRuleCodec: ItemCodec = {
  toText: (item) =>
    [
      item['hsPrefix'] as string,
      item['kind'] as string,
      item['threshold'] == null ? '' : `${percent(item['threshold'])}%`,
    ]
      .filter((each) => each !== '')
      .join(' '),
  parse: (text) => {
    const parts = /^([0-9.]*)\s*([a-z]+)\s*([0-9.]+\s*%)?$/i.exec(text);
    const kind = parts?.[2]!.toLowerCase() ?? '';
    if (parts === null || !ruleKinds.includes(kind)) {
      return refusal(messages.itemForm, { text, example: '8516 rvc 40%' });
    }
    const threshold = parts[3] === undefined ? null : parsePercent(parts[3]);
    if (threshold !== null && !threshold.ok) return threshold;
    return done({ hsPrefix: parts[1]!, kind, threshold: threshold === null ? null : threshold.value });
  },
};

function done(item: { [key: string]: Json | undefined }): Parsed {
  return { ok: true, value: item as Item };
}
