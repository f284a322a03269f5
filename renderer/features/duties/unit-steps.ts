import type { AnsweredFee, AnsweredLayer, AnsweredProgramme } from '../../../scenarios/trade/duty-answer.ts';
import { amountText, ordinaryFirst, type RowWords } from './duty-rows.ts';
import type { Explained } from './explain-duty.ts';
import { amountsOf, layerTitle } from './layer-words.ts';
import { printRate } from './print-rate.ts';
import { tableMessages as messages } from './table-messages.ts';

/** One line of the arithmetic of a unit. */
export interface UnitStep {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
  readonly how: string;
  readonly isTotal: boolean;
}

export interface UnitWords extends RowWords {
  /** Name of the site that sells the goods; `null` where none does. */
  readonly seller: string | null;
  /** Whether the value was typed in. */
  readonly isValueTyped: boolean;
  /** Whether the freight is that of a lane. */
  readonly isLane: boolean;
}

/** From the value of one unit to its duty and fees, as the chosen programme reckons it; `null` without a value. */
export function unitSteps({ answer }: Explained, words: UnitWords): readonly UnitStep[] | null {
  const { enquiry, programmes, fees, feesPerUnit } = answer;
  const value = enquiry.valuePerUnit;
  const [chosen] = programmes;
  const { dutyPerUnit } = answer;
  if (value === null || chosen === undefined || dutyPerUnit === null) return null;
  const { text, format, seller, isValueTyped } = words;
  const { say } = text;
  const step = (id: string, label: string, amount: number, how: string, isTotal = false): UnitStep => ({
    id,
    label,
    amount,
    how,
    isTotal,
  });
  const source = isValueTyped
    ? say(messages.typedIn)
    : seller === null
      ? say(messages.ofProduct)
      : say(messages.soldBy, { site: seller });
  const total = dutyPerUnit + (feesPerUnit ?? 0);
  return [
    step('value', say(messages.customsValue), value, source),
    ...baseSteps(chosen, answer.enquiry, words),
    ...ordinaryFirst(chosen.layers).map((each) =>
      step(
        each.layer.id,
        layerTitle(each.layer, text),
        each.dutyPerUnit ?? 0,
        howCharged(each, chosen, words),
      ),
    ),
    ...fees.map((each) =>
      step(
        each.fee.id,
        each.fee.name === null ? each.fee.id : format.name(each.fee.name),
        each.amountPerUnit ?? 0,
        howFee(each, enquiry.valuePerEntry, words),
      ),
    ),
    step(
      'total',
      say(messages.dutyAndFees),
      total,
      value === 0 ? '' : say(messages.ofCustomsValue, { share: format.share(total / value) }),
      true,
    ),
  ];
}

/** What lies between the value and the base that rates are charged on; nothing where they are the same. */
function baseSteps(
  { kind, dutyBase }: AnsweredProgramme,
  { valuePerUnit, firstSaleShare, freightPerUnit, insuranceRate }: Explained['answer']['enquiry'],
  { text: { say }, format, isLane }: UnitWords,
): readonly UnitStep[] {
  const value = valuePerUnit ?? 0;
  const print = (amount: number) => format.number(amount, 2);
  if (kind === 'de minimis' || dutyBase === null) return [];
  const share = kind === 'first sale' ? (firstSaleShare ?? 1) : 1;
  const declared = value * share;
  const firstSale: UnitStep = {
    id: 'firstSale',
    label: say(messages.firstSaleValue),
    amount: declared,
    how: say(messages.shareOfValue, { value: print(value), share: printRate(share, format) }),
    isTotal: false,
  };
  const isCif = Math.abs(dutyBase - declared) > 1e-9;
  const cif: readonly UnitStep[] = [
    {
      id: 'freight',
      label: say(messages.freight),
      amount: freightPerUnit ?? 0,
      how: say(isLane ? messages.overLane : messages.typedIn),
      isTotal: false,
    },
    {
      id: 'insurance',
      label: say(messages.insurance),
      amount: declared * insuranceRate,
      how: say(messages.times, { base: print(declared), rate: printRate(insuranceRate, format) }),
      isTotal: false,
    },
    {
      id: 'base',
      label: say(messages.dutyBase),
      amount: dutyBase,
      how: say(messages.sumOf, {
        value: print(declared),
        freight: print(freightPerUnit ?? 0),
        insurance: print(declared * insuranceRate),
      }),
      isTotal: false,
    },
  ];
  return [...(kind === 'first sale' ? [firstSale] : []), ...(isCif ? cif : [])];
}

function howCharged(
  { layer, adValoremRate, isRateUnknown }: AnsweredLayer,
  { dutyBase }: AnsweredProgramme,
  { text, format }: RowWords,
): string {
  const { say } = text;
  if (isRateUnknown) return say(messages.noRateYet);
  const amounts = amountsOf(layer).map((each) => amountText(each, { text, format }));
  if (adValoremRate === 0 && amounts.length === 0 && layer.stacking !== 'topsUpTo')
    return say(messages.freeOf);
  const base = format.number(dutyBase, 2);
  const rated =
    layer.stacking === 'topsUpTo'
      ? say(messages.topsUp, {
          base,
          added: printRate(adValoremRate, format),
          rate: printRate(layer.rate ?? 0, format),
        })
      : say(messages.times, { base, rate: printRate(adValoremRate, format) });
  return [...(adValoremRate === 0 && amounts.length > 0 ? [] : [rated]), ...amounts].join(' + ');
}

function howFee(
  { fee, fraction, entryValue }: AnsweredFee,
  valuePerEntry: number | null,
  { text: { say }, format }: RowWords,
): string {
  const { minimumPerEntry: least, maximumPerEntry: most, currency } = fee;
  const limits =
    least !== null && most !== null ? 'both' : least !== null ? 'least' : most !== null ? 'most' : 'none';
  const entry = entryValue === 'stated' ? valuePerEntry : fee.assumedEntryValue;
  const amount = (value: number | null) => (value === null ? '' : format.number(value));
  return say(messages.feeOfEntry, {
    fraction: format.share(fraction, 4).replace(/0+(?=\u202f)/, ''),
    limits,
    least: amount(least),
    most: amount(most),
    entry: entry === null || limits === 'none' ? 'none' : entryValue,
    value: currency === null ? amount(entry) : format.money(entry, currency),
  });
}
