import { dayNumber } from '../../scenarios/domain/calendar-day.ts';
import type { DutyLayer } from '../../scenarios/domain/duty-layer.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Source } from '../../scenarios/domain/primitives.ts';
import { fillPlaces, words, type Words } from '../language/words.ts';
import { currencyName } from '../../scenarios/domain/currency-name.ts';
import { nameIn } from '../../scenarios/domain/name-in.ts';
import { dateText } from './plan-format.ts';
import type { PlanContext } from './plan-context.ts';
import { sheetWords } from './plan-words.ts';

/** One thing that the plan takes as given, with where it comes from. Unknown is `null`. */
export interface AssumptionItem {
  readonly subject: string;
  readonly what: string;
  readonly value: number | string | null;
  readonly format: 'any' | 'rate';
  readonly unit: string | null;
  readonly authority: string | null;
  readonly status: string | null;
  readonly valid: string | null;
  readonly source: Source | null;
  /** Days from the day on which the source was read to the day of writing. */
  readonly ageDays: number | null;
}

const texts = {
  settings: words('Settings', '設定', '设置'),
  rates: words('Exchange rates', '匯率', '汇率'),
  freight: words('Freight', '運費', '运费'),
  offers: words('Supplier prices', '供應商價格', '供应商价格'),
  sites: words('Fixed cost of sites', '廠址固定成本', '厂址固定成本'),
  perPeriod: words('{code} a period', '{code}／期', '{code}／期'),
  objective: words('The plan is best at', '方案以何者最優', '方案以何者最优'),
  horizon: words('Horizon', '期間', '期间'),
  capital: words('Cost of capital', '資金成本', '资金成本'),
  aYear: words('a year', '每年', '每年'),
  safety: words('Safety factor of stock', '安全庫存系數', '安全库存系数'),
  carbon: words('Carbon price', '碳價', '碳价'),
  perTonne: words('{currency} a tonne CO₂e', '{currency}／噸 CO₂e', '{currency}／吨 CO₂e'),
  edition: words('Edition of the reference data', '參考資料版本', '参考资料版本'),
  perBase: words('{code} for 1 {currency}', '1 {currency} 兌 {code}', '1 {currency} 兑 {code}'),
  ofValue: words('of customs value', '佔完稅價格', '占完税价格'),
  perUnit: words('{code} a unit', '{code}／件', '{code}／件'),
  perKg: words('{code} a kg', '{code}／千克', '{code}／千克'),
  perM3: words('{code} a m³', '{code}／立方米', '{code}／立方米'),
  per: words('{code} a {kind}', '{code}／{kind}', '{code}／{kind}'),
  always: words('until changed', '直至修訂', '直至修订'),
  since: words('from {from}', '由 {from} 起', '自 {from} 起'),
  until: words('until {to}', '至 {to}', '至 {to}'),
};

/** What this plan rests on: what it pays, ships by, buys at and converts at, and the settings it was made with. */
export function assumptionItems(context: PlanContext): readonly AssumptionItem[] {
  const { answer, say, value, names, language } = context;
  const { network, plan, ledger, stamp } = answer;
  const today = dayNumber(stamp.writtenAt.slice(0, 10));
  const fill = (text: Words, values: Readonly<Record<string, string>>) => fillPlaces(say(text), values);
  const currencyOf = (code: string | null) => currencyName(code ?? network.settings.baseCurrency, language);
  const item = (
    subject: Words,
    what: string,
    given: Partial<AssumptionItem> & Pick<AssumptionItem, 'value'>,
  ): AssumptionItem => {
    const captured = given.source?.captured ?? null;
    return {
      format: 'any',
      unit: null,
      authority: null,
      status: null,
      valid: null,
      source: null,
      ...given,
      subject: say(subject),
      what,
      ageDays: captured === null ? null : today - dayNumber(captured),
    };
  };
  const validity = ({ validFrom, validTo }: Pick<DutyLayer, 'validFrom' | 'validTo'>): string => {
    const from = validFrom === null ? null : fill(texts.since, { from: dateText(validFrom, language) });
    const to = validTo === null ? null : fill(texts.until, { to: dateText(validTo, language) });
    return [from, to].filter((part) => part !== null).join(' ') || say(texts.always);
  };

  const { settings } = network;
  const [first, last] = [settings.periods[0]!, settings.periods.at(-1)!];
  const general: AssumptionItem[] = [
    item(texts.settings, say(texts.objective), { value: value(settings.objective) }),
    item(texts.settings, say(texts.horizon), {
      value: `${dateText(first.start, language)} – ${dateText(
        new Date((dayNumber(last.start) + last.days - 1) * 86_400_000).toISOString(),
        language,
      )}`,
    }),
    item(texts.settings, say(texts.capital), {
      value: settings.costOfCapitalPerYear,
      format: 'rate',
      unit: say(texts.aYear),
    }),
    item(texts.settings, say(texts.safety), { value: settings.serviceLevelZ }),
    item(texts.settings, say(texts.carbon), {
      value: settings.carbonPricePerTonne,
      unit: say(texts.perTonne),
    }),
    item(texts.settings, say(texts.edition), { value: settings.referenceEdition }),
  ];
  const rates = network.currencies.map(({ code, unitsPerBase, source }) =>
    item(texts.rates, code, {
      value: unitsPerBase,
      unit: fill(texts.perBase, { code: currencyName(code, language) }),
      source,
    }),
  );

  const charged = new Set(
    ledger.entries.filter(({ kind }) => kind === 'duty' || kind === 'fee').map(({ cause }) => cause),
  );
  const duties = network.duties
    .filter(({ id }) => charged.has(id))
    .map((layer) => {
      const code = currencyOf(layer.currency);
      const [amount, unit] =
        layer.rate === null && layer.amountPerUnit > 0
          ? [layer.amountPerUnit, fill(texts.perUnit, { code })]
          : layer.rate === null && layer.amountPerKg > 0
            ? [layer.amountPerKg, fill(texts.perKg, { code })]
            : [layer.rate, say(texts.ofValue)];
      return item(sheetWords.duties, names.law(layer.id), {
        value: amount,
        format: unit === say(texts.ofValue) ? 'rate' : 'any',
        unit,
        authority: layer.authority,
        status: value(layer.status),
        valid: validity(layer),
        source: layer.source,
      });
    });
  const fees = network.fees
    .filter(({ id }) => charged.has(id))
    .map((fee) =>
      item(sheetWords.duties, names.law(fee.id), {
        value: fee.rate > 0 ? fee.rate : fee.flatPerEntry,
        format: fee.rate > 0 ? 'rate' : 'any',
        unit: fee.rate > 0 ? say(texts.ofValue) : currencyOf(fee.currency),
        valid: validity(fee),
        source: fee.source,
      }),
    );

  const used = new Set(plan.flows.map(({ lane }) => lane));
  const freight = network.lanes
    .filter(({ id }) => used.has(id))
    .flatMap((lane) =>
      freightParts(lane).map(({ amount, text, kind }) =>
        item(texts.freight, names.lane(lane.id), {
          value: amount,
          unit: fill(texts[text], { code: currencyOf(lane.currency), kind }),
          source: lane.source,
        }),
      ),
    );
  const bought = new Set(plan.purchases.map(({ offer }) => offer));
  const offers = network.offers
    .filter(({ id }) => bought.has(id))
    .map((offer) =>
      item(texts.offers, `${names.site(offer.site)}: ${names.product(offer.product)}`, {
        value: offer.tiers[0]!.unitCost,
        unit: fill(texts.perUnit, { code: currencyOf(offer.currency) }),
        source: offer.source,
      }),
    );
  const open = new Set(plan.openSites.map(({ site }) => site));
  const sites = network.sites
    .filter(({ id, opening }) => open.has(id) && opening.fixedCostPerPeriod > 0)
    .map((site) =>
      item(texts.sites, nameIn(site.name, language), {
        value: site.opening.fixedCostPerPeriod,
        unit: fill(texts.perPeriod, { code: currencyOf(site.currency) }),
        source: site.source,
      }),
    );
  return [...general, ...rates, ...duties, ...fees, ...freight, ...offers, ...sites];
}

/** The parts of a lane's freight that are not zero. */
function freightParts({ costPer }: Network['lanes'][number]) {
  const { unit, kg, m3, container } = costPer;
  const parts = [
    { amount: unit, text: 'perUnit' as const, kind: '' },
    { amount: kg, text: 'perKg' as const, kind: '' },
    { amount: m3, text: 'perM3' as const, kind: '' },
    { amount: container?.cost ?? 0, text: 'per' as const, kind: container?.kind ?? '' },
  ];
  return parts.filter(({ amount }) => amount > 0);
}
