import { dateOf, dayNumber } from '../domain/calendar-day.ts';
import type { DutyLayer } from '../domain/duty-layer.ts';
import type { DutyLayerId, ProductId, TerritoryId } from '../domain/primitives.ts';
import type { LayerChange } from './duty-answer.ts';
import { dutyCalendar } from './duty-calendar.ts';
import { digitsMatched } from './duty-candidates.ts';
import type { DutyEnquiry } from './duty-enquiry.ts';
import { enquiredGoods } from './enquired-goods.ts';
import { enquiryLaw, type EnquiryLaw, type Jurisdictions } from './enquiry-law.ts';
import { dutyStretches, lawWith, type DutyStretch } from './duty-outlook.ts';

/** Goods that a network moves over a border, and how many in a year; `null` where no plan says. */
export interface MovedGoods {
  readonly product: ProductId;
  readonly enquiry: DutyEnquiry;
  readonly unitsPerYear: number | null;
}

/** One day on which the law changes for goods of a network at one border. */
export interface NetworkChange {
  /** `null`: a proposal that states no day. */
  readonly date: string | null;
  readonly into: TerritoryId;
  /** `proposed` changes are no law. */
  readonly certainty: 'certain' | 'proposed';
  /** Layers that begin, end, or come to be counted or not, in order of id. */
  readonly layers: readonly ChangedLayer[];
  /** The goods that pay otherwise from that day on, those whose yearly duty changes most first. */
  readonly goods: readonly ChangedGoods[];
  /** Σ over the goods, a year; `null` where no plan tells how many move, or a proposal names no rate. */
  readonly dutyPerYear: number | null;
}

export interface ChangedLayer {
  readonly layer: DutyLayer;
  readonly what: LayerChange['what'] | 'proposed';
}

export interface ChangedGoods {
  readonly moved: MovedGoods;
  readonly rateBefore: number;
  readonly rateAfter: number;
  readonly dutyPerYear: number | null;
}

/**
 * What changes for the goods of a network within the days that their enquiries ask about: day by day and border by
 * border, certain changes in order of day, then what is proposed. A proposal with a rate is reckoned as if it alone came.
 */
export function networkCalendar(from: Jurisdictions, moved: readonly MovedGoods[]): readonly NetworkChange[] {
  const law = enquiryLaw(from);
  return [...certainChanges(law, moved), ...proposals(from, law, moved)];
}

function certainChanges(law: EnquiryLaw, moved: readonly MovedGoods[]): readonly NetworkChange[] {
  const byDay = new Map<string, { layers: Map<DutyLayerId, ChangedLayer>; goods: ChangedGoods[] }>();
  for (const each of moved) {
    const { enquiry, unitsPerYear } = each;
    for (const change of dutyCalendar(law, enquiry, enquiredGoods(law, enquiry))) {
      const key = `${change.date} ${enquiry.into}`;
      const known = byDay.get(key) ?? { layers: new Map<DutyLayerId, ChangedLayer>(), goods: [] };
      byDay.set(key, known);
      for (const { layer, what } of change.layers) known.layers.set(layer.id, { layer, what });
      const { dutyPerUnitBefore, dutyPerUnitAfter, rateBefore, rateAfter } = change;
      const perUnit =
        dutyPerUnitBefore === null || dutyPerUnitAfter === null ? null : dutyPerUnitAfter - dutyPerUnitBefore;
      known.goods.push({ moved: each, rateBefore, rateAfter, dutyPerYear: times(perUnit, unitsPerYear) });
    }
  }
  return [...byDay]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { layers, goods }]) => {
      const [date, into] = key.split(' ') as [string, TerritoryId];
      return {
        date,
        into,
        certainty: 'certain' as const,
        layers: inOrder([...layers.values()]),
        goods: mostFirst(goods),
        dutyPerYear: total(goods),
      };
    });
}

/** Layers of one kind that would come on one day at one border at one rate are one proposal. */
function proposals(
  from: Jurisdictions,
  law: EnquiryLaw,
  moved: readonly MovedGoods[],
): readonly NetworkChange[] {
  const together = new Map<string, { into: TerritoryId; layers: DutyLayer[]; goods: Set<MovedGoods> }>();
  for (const prepared of law.layers) {
    const { layer, valid } = prepared;
    if (layer.status !== 'proposed') continue;
    for (const each of moved) {
      const { enquiry } = each;
      if (digitsMatched(prepared, enquiry) === null) continue;
      if (valid.fromDay >= dayNumber(enquiry.until) || valid.untilDay <= dayNumber(enquiry.from)) continue;
      const key = [layer.kind, enquiry.into, layer.validFrom ?? '', layer.rate ?? ''].join(' ');
      const known = together.get(key) ?? { into: enquiry.into, layers: [], goods: new Set() };
      together.set(key, known);
      if (!known.layers.includes(layer)) known.layers.push(layer);
      known.goods.add(each);
    }
  }
  return [...together.values()].map(({ into, layers, goods: met }) => {
    const [first] = layers;
    const date = first!.validFrom;
    const proposed = lawWith(from, new Map(layers.map(({ id }) => [id, { rate: null, validFrom: null }])));
    const goods = [...met].map((each) => proposedFor(law, proposed, each, date));
    return {
      date,
      into,
      certainty: 'proposed' as const,
      layers: inOrder(layers.map((layer) => ({ layer, what: 'proposed' as const }))),
      goods: mostFirst(goods),
      dutyPerYear: first!.rate === null ? null : total(goods),
    };
  });
}

/** What a proposal would do to goods on its first day, or on the first that was asked about where it states none. */
function proposedFor(
  law: EnquiryLaw,
  proposed: EnquiryLaw,
  moved: MovedGoods,
  firstDay: string | null,
): ChangedGoods {
  const { enquiry, unitsPerYear } = moved;
  const date = firstDay !== null && firstDay > enquiry.from ? firstDay : enquiry.from;
  const before = stretchOn(law, enquiry, date);
  const after = stretchOn(proposed, enquiry, date);
  const perUnit =
    before.dutyPerUnit === null || after.dutyPerUnit === null ? null : after.dutyPerUnit - before.dutyPerUnit;
  return {
    moved,
    rateBefore: before.rate,
    rateAfter: after.rate,
    dutyPerYear: times(perUnit, unitsPerYear),
  };
}

function stretchOn(law: EnquiryLaw, enquiry: DutyEnquiry, date: string): DutyStretch {
  const until = dateOf(dayNumber(date) + 1);
  return dutyStretches(law, { ...enquiry, from: date, until })[0]!;
}

function times(perUnit: number | null, units: number | null): number | null {
  return perUnit === null || units === null ? null : perUnit * units;
}

function total(goods: readonly ChangedGoods[]): number | null {
  let sum = 0;
  for (const { dutyPerYear } of goods) {
    if (dutyPerYear === null) return null;
    sum += dutyPerYear;
  }
  return sum;
}

function mostFirst(goods: readonly ChangedGoods[]): readonly ChangedGoods[] {
  const size = ({ dutyPerYear, rateBefore, rateAfter }: ChangedGoods) =>
    Math.abs(dutyPerYear ?? rateAfter - rateBefore);
  return [...goods].sort((one, other) => size(other) - size(one));
}

function inOrder(layers: readonly ChangedLayer[]): readonly ChangedLayer[] {
  return [...layers].sort((one, other) => (one.layer.id < other.layer.id ? -1 : 1));
}
