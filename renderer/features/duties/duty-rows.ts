import { dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Source } from '../../../scenarios/domain/primitives.ts';
import type { AnsweredLayer, DutyAnswer, WhyNot } from '../../../scenarios/trade/duty-answer.ts';
import type { DutyOutlook, LayerOutlook, LayerSpan } from '../../../scenarios/trade/duty-outlook.ts';
import { ageInDays } from '../../../scenarios/trade/layer-facts.ts';
import { ordinaryKind } from '../../../scenarios/trade/ordinary-rate.ts';
import type { DutyRow } from '../../charts/layout-duty-columns.ts';
import type { DutySpan, SpanLook } from '../../charts/layout-duty-stack.ts';
import { none } from '../../format/format-number.ts';
import type { Format } from '../../format/format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { confidenceWords, dutyStatusWords, stackingWords } from '../network/choice-words.ts';
import { staleAfterDays } from '../network/record-table.tsx';
import { amountsOf, layerTitle } from './layer-words.ts';
import { printPercent, printRate } from './print-rate.ts';
import { rowMessages as messages } from './row-messages.ts';

/** How a layer stands on the day asked about. */
export type DayState = 'counts' | 'unknown' | 'suspended' | 'setAside' | 'ended' | 'notYet' | 'proposed';

/** A layer of the answer with its days, as the explorer shows it. */
export interface ShownLayer {
  readonly layer: DutyLayer;
  readonly onDay: DayState;
  /** What it charges on the day; `null` where it charges nothing. */
  readonly charged: AnsweredLayer | null;
  readonly why: WhyNot | null;
  readonly spans: readonly LayerSpan[];
  readonly ageDays: number | null;
}

const orderOnDay: readonly DayState[] = [
  'counts',
  'unknown',
  'suspended',
  'setAside',
  'ended',
  'notYet',
  'proposed',
];

/** Layers in the order in which they are told: the ordinary rate first, the others as they come. */
export function ordinaryFirst<Layered extends { readonly layer: DutyLayer }>(
  layers: readonly Layered[],
): readonly Layered[] {
  const isOrdinary = ({ layer }: Layered) => layer.kind === ordinaryKind;
  return [...layers.filter(isOrdinary), ...layers.filter((each) => !isOrdinary(each))];
}

/**
 * The layers that have a row: all that count on some day of the horizon, are suspended or proposed, or would count were
 * they not replaced or exempted. What asks for a claim, a quota or another way is told among what was set aside.
 */
export function shownLayers(
  { programmes, setAside, enquiry }: DutyAnswer,
  { layers }: DutyOutlook,
): readonly ShownLayer[] {
  const charged = new Map(programmes[0]!.layers.map((each) => [each.layer.id, each]));
  const whys = new Map(setAside.map(({ layer, why }) => [layer.id, why]));
  return layers
    .map(({ layer, spans }): ShownLayer => {
      const line = charged.get(layer.id) ?? null;
      const why = whys.get(layer.id) ?? null;
      const onDay = stateOnDay({ layer, spans }, line, why, enquiry.date);
      return { layer, onDay, charged: line, why, spans, ageDays: ageInDays(layer, enquiry.today) };
    })
    .filter(({ spans, why }) => {
      const isBeaten = why?.rule === 'replaces' || why?.rule === 'exempts';
      return spans.some(({ state }) => state !== 'setAside') || (isBeaten && spans.length > 0);
    })
    .sort(
      (one, other) =>
        orderOnDay.indexOf(one.onDay) - orderOnDay.indexOf(other.onDay) ||
        Number(other.layer.kind === ordinaryKind) - Number(one.layer.kind === ordinaryKind),
    );
}

function stateOnDay(
  { layer, spans }: LayerOutlook,
  line: AnsweredLayer | null,
  why: WhyNot | null,
  date: string,
): DayState {
  if (layer.status === 'proposed' || layer.status === 'suspended') return layer.status;
  if (line !== null) return line.isRateUnknown ? 'unknown' : 'counts';
  if (why?.rule === 'ended' || why?.rule === 'notYet') return why.rule;
  if (why !== null) return 'setAside';
  const day = dayNumber(date);
  return spans.some(({ fromDay }) => fromDay > day) ? 'notYet' : 'ended';
}

export interface RowWords {
  readonly text: Text;
  readonly format: Format;
}

/** Confidence as bars out of three. */
const barsOf: Readonly<Record<Source['confidence'], number>> = { high: 3, medium: 2, low: 1, unverified: 0 };

/** A shown layer as a row prints it. */
export function dutyRow(shown: ShownLayer, { text, format }: RowWords): DutyRow {
  const { say } = text;
  const { layer, onDay, charged, ageDays } = shown;
  const title = layerTitle(layer, text);
  const authority = layer.authority ?? '';
  const status = statusWord(shown, text);
  const source = layer.source;
  const confidence = {
    full: source === null ? 0 : barsOf[source.confidence],
    word: say(source === null ? messages.noSource : confidenceWords[source.confidence]),
  };
  const isOld = ageDays !== null && ageDays > staleAfterDays;
  const isBase = layer.kind === ordinaryKind && layer.stacking === 'adds';
  const rate = charged === null ? none : charged.isRateUnknown ? '?' : chargedText(charged, { text, format });
  const spokenAge =
    ageDays === null
      ? say(messages.spokenNoAge)
      : say(messages.spokenAge, { days: ageDays, isOld: isOld ? 'yes' : 'no', limit: staleAfterDays });
  return {
    id: layer.id,
    title,
    authority,
    joins: say(isBase ? messages.base : stackingWords[layer.stacking]),
    rate,
    status,
    isCounted: onDay === 'counts' || onDay === 'unknown',
    confidence,
    age: ageDays === null ? none : `${isOld ? '△ ' : ''}${say(messages.days, { days: ageDays })}`,
    isOld,
    description: say(messages.spoken, {
      layer: title,
      authority,
      rate: rate === none ? status : `${rate}\u202f%`,
      status,
      confidence: confidence.word,
      age: spokenAge,
    }),
  };
}

/** Its rate in the column of per cent, and what it charges by the unit or kilogram. */
function chargedText({ layer, adValoremRate }: AnsweredLayer, { text, format }: RowWords): string {
  const amounts = amountsOf(layer).map((each) => amountText(each, { text, format }));
  const isRated = adValoremRate > 0 || amounts.length === 0;
  return [...(isRated ? [printPercent(adValoremRate, format)] : []), ...amounts].join(' + ');
}

export function amountText(
  { amount, per }: ReturnType<typeof amountsOf>[number],
  { text: { say }, format }: RowWords,
): string {
  const value = { amount: format.number(amount) };
  if (per === 'unit') return say(messages.ratePerUnit, value);
  return say(per === 'kg' ? messages.ratePerKg : messages.ratePerCarbon, value);
}

export function statusWord({ layer, onDay }: ShownLayer, { say }: Pick<Text, 'say'>): string {
  if (onDay === 'setAside') return say(messages.setAside);
  if (onDay === 'unknown') return say(messages.unknown);
  if (onDay === 'notYet') return say(messages.notYet);
  if (onDay === 'ended' && layer.status !== 'struck_down') return say(messages.ended);
  return say(dutyStatusWords[layer.status]);
}

/** The days of a layer as bars, with what each says; a proposed one is shown as it is looked at. */
export function dutySpans(
  { layer, spans }: ShownLayer,
  { rate: assumed, from }: { rate: number | null; from: string },
  day: number,
  words: RowWords,
): readonly DutySpan[] {
  return spans.map(({ fromDay, toDay, state, rate }, n) => {
    const isOpen = n === spans.length - 1;
    const look = lookOf(layer, { fromDay, toDay, state, rate }, day);
    return {
      fromDay: n === 0 ? startOf(layer, state, fromDay, from) : fromDay,
      toDay: isOpen ? openEnd(layer, toDay) : toDay,
      look,
      label: barText(layer, state, state === 'proposed' ? (assumed ?? rate) : rate, assumed !== null, words),
    };
  });
}

/** A bar at the edge of the axis is open where the layer goes on beyond it. */
function startOf(
  { validFrom }: DutyLayer,
  state: LayerSpan['state'],
  fromDay: number,
  assumedFrom: string,
): number {
  // A proposal that states no day is no law yet: it begins where it is supposed to.
  if (state === 'proposed' && validFrom === null) return Math.max(fromDay, dayNumber(assumedFrom));
  return validFrom === null || dayNumber(validFrom) < fromDay ? fromDay - 1 : fromDay;
}

function openEnd({ validTo }: DutyLayer, toDay: number): number {
  return validTo === null || dayNumber(validTo) + 1 > toDay ? toDay + 1 : toDay;
}

function lookOf(layer: DutyLayer, { toDay, state, rate }: LayerSpan, day: number): SpanLook {
  if (state === 'proposed') return 'proposed';
  if (state === 'suspended') return 'free';
  if (state === 'setAside') return 'setAside';
  if (rate === null) return 'unknown';
  if (rate === 0 && amountsOf(layer).length === 0) return 'free';
  return toDay <= day ? 'ended' : 'inForce';
}

function barText(
  layer: DutyLayer,
  state: LayerSpan['state'],
  rate: number | null,
  isAssumed: boolean,
  { text, format }: RowWords,
): string {
  const { say } = text;
  const amounts = amountsOf(layer).map((each) => amountText(each, { text, format }));
  const isRated = rate !== null && (rate > 0 || amounts.length === 0);
  const charge = [...(isRated ? [printRate(rate, format)] : []), ...amounts].join(' + ');
  switch (state) {
    case 'counts':
      if (rate === null) return '?';
      return rate === 0 && amounts.length === 0 ? say(messages.free) : charge;
    case 'setAside':
      return charge === '' || rate === 0
        ? say(messages.setAsideBar)
        : say(messages.rateSetAside, { rate: charge });
    case 'suspended':
      return charge === '' || rate === 0
        ? say(messages.suspended)
        : say(messages.rateSuspended, { rate: charge });
    case 'proposed':
      if (charge === '') return say(messages.noRateYet);
      return isAssumed ? say(messages.rateAssumed, { rate: charge }) : charge;
  }
}
