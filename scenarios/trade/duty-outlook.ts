import { dayNumber } from '../domain/calendar-day.ts';
import type { DutyLayer } from '../domain/duty-layer.ts';
import type { DutyLayerId } from '../domain/primitives.ts';
import type { Claim } from '../domain/standing.ts';
import { digitsMatched } from './duty-candidates.ts';
import type { DutyEnquiry } from './duty-enquiry.ts';
import { enquiredGoods, rankedProgrammes } from './enquired-goods.ts';
import { enquiryLaw, type EnquiryLaw, type Jurisdictions } from './enquiry-law.ts';
import type { ImportedGoods, Programme, ProgrammeKind } from './import-duty.ts';
import type { Segment } from './timeline.ts';
import { changeDays } from './validity.ts';

/** Days over which goods pay the same by the same law; [fromDay, toDay), days since 1970-01-01. */
export interface DutyStretch {
  readonly fromDay: number;
  readonly toDay: number;
  readonly programme: ProgrammeKind;
  readonly claim: Claim | null;
  /**
   * What the cheapest programme charges, as a fraction of the duty base of the full value: the sum of its ad valorem rates,
   * less under first sale, and with amounts by the unit or the kilogram where the value is known.
   */
  readonly rate: number;
  /** In the enquiry's currency; `null` without a value. */
  readonly dutyPerUnit: number | null;
}

/** What a layer is over some days; `rate` is what it adds, `null` where the law names none. */
export interface LayerSpan {
  readonly fromDay: number;
  readonly toDay: number;
  readonly state: 'counts' | 'setAside' | 'proposed' | 'suspended';
  readonly rate: number | null;
}

export interface LayerOutlook {
  readonly layer: DutyLayer;
  /** In order; none where its days lie outside those asked for. */
  readonly spans: readonly LayerSpan[];
}

/** What goods pay on every day of [from, until) of an enquiry, and what each layer that is on them does meanwhile. */
export interface DutyOutlook {
  readonly stretches: readonly DutyStretch[];
  /** Every layer on these goods by territory, origin and code, whatever its status, in order of id. */
  readonly layers: readonly LayerOutlook[];
}

export function dutyOutlook(law: EnquiryLaw, enquiry: DutyEnquiry): DutyOutlook {
  const goods = enquiredGoods(law, enquiry);
  const segments = segmentsOf(law, enquiry, goods);
  const [fromDay, toDay] = [dayNumber(enquiry.from), dayNumber(enquiry.until)];
  const layers = law.layers
    .filter((each) => digitsMatched(each, { ...goods, into: goods.into.id }) !== null)
    .map(({ layer, valid }) => {
      const cuts = [fromDay, ...changeDays([valid]).filter((day) => day > fromDay && day < toDay), toDay];
      const spans = segments.flatMap((segment) =>
        cuts.slice(1).flatMap((end, n) => {
          const start = Math.max(cuts[n]!, segment.fromDay);
          const stop = Math.min(end, segment.toDay);
          if (start >= stop || start < valid.fromDay || start >= valid.untilDay) return [];
          return [{ fromDay: start, toDay: stop, ...stateOf(layer, segment.value[0]!) }];
        }),
      );
      return { layer, spans: joined(spans) };
    });
  return { stretches: stretchesOf(law, enquiry, segments), layers };
}

/** The stretches of an outlook alone, where nobody asks what each layer does. */
export function dutyStretches(law: EnquiryLaw, enquiry: DutyEnquiry): readonly DutyStretch[] {
  return stretchesOf(law, enquiry, segmentsOf(law, enquiry, enquiredGoods(law, enquiry)));
}

type Ranked = readonly Segment<readonly Programme[]>[];

function segmentsOf(law: EnquiryLaw, enquiry: DutyEnquiry, goods: ImportedGoods): Ranked {
  const isValued = enquiry.valuePerUnit !== null;
  return rankedProgrammes(law, goods, isValued, dayNumber(enquiry.from), dayNumber(enquiry.until));
}

function stretchesOf(law: EnquiryLaw, enquiry: DutyEnquiry, segments: Ranked): readonly DutyStretch[] {
  const isValued = enquiry.valuePerUnit !== null;
  const unit = law.duty.inBase(1, enquiry.currency);
  return segments.map(({ fromDay, toDay, value }) => {
    const chosen = value[0]!;
    const full = value.find(({ kind }) => kind === 'standard')!.dutyBase;
    return {
      fromDay,
      toDay,
      programme: chosen.kind,
      claim: chosen.claim,
      rate:
        isValued && full > 0 ? chosen.dutyPerUnit / full : chosen.stack.adValoremRate * shareOf(chosen, full),
      dutyPerUnit: isValued ? chosen.dutyPerUnit / unit : null,
    };
  });
}

/** At what rate and from which day a layer is assumed to be in force; `null`: by its own. */
export interface SwitchedOn {
  readonly rate: number | null;
  readonly validFrom: string | null;
}

/** The law with these layers in force as assumed. It is prepared anew: it is other law. */
export function lawWith(from: Jurisdictions, switchedOn: ReadonlyMap<DutyLayerId, SwitchedOn>): EnquiryLaw {
  const duties = from.duties.map((layer): DutyLayer => {
    const assumed = switchedOn.get(layer.id);
    if (assumed === undefined) return layer;
    const { rate, validFrom } = assumed;
    return {
      ...layer,
      status: 'in_force',
      rate: rate ?? layer.rate,
      validFrom: validFrom ?? layer.validFrom,
    };
  });
  return enquiryLaw({ ...from, duties });
}

function shareOf({ dutyBase }: Programme, full: number): number {
  return full > 0 ? dutyBase / full : 1;
}

function stateOf(layer: DutyLayer, chosen: Programme): Pick<LayerSpan, 'state' | 'rate'> {
  const { status } = layer;
  if (status === 'proposed' || status === 'suspended') return { state: status, rate: layer.rate };
  const line = chosen.stack.lines.find((each) => each.layer.id === layer.id);
  if (line === undefined) return { state: 'setAside', rate: layer.rate };
  return { state: 'counts', rate: line.isRateUnknown ? null : line.adValoremRate };
}

/** Neighbouring days of the same state and rate are one span. */
function joined(spans: readonly LayerSpan[]): readonly LayerSpan[] {
  const result: LayerSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const isSame = last?.toDay === span.fromDay && last.state === span.state && last.rate === span.rate;
    if (last !== undefined && isSame) result[result.length - 1] = { ...last, toDay: span.toDay };
    else result.push(span);
  }
  return result;
}
