import type { AgreementId } from '../../../scenarios/domain/primitives.ts';
import type { Territory } from '../../../scenarios/domain/territory.ts';
import type { AnsweredProgramme } from '../../../scenarios/trade/duty-answer.ts';
import type { RowWords } from './duty-rows.ts';
import type { Explained } from './explain-duty.ts';
import { agreementName } from './say-duty.ts';
import { tableMessages as messages } from './table-messages.ts';

/** A way in which the goods enter, might, or cannot. */
export interface Way {
  readonly id: string;
  readonly label: string;
  readonly state: 'chosen' | 'open' | 'possible' | 'closed';
  /** As a fraction of the duty base of the full value; `null` where it is not open. */
  readonly rate: number | null;
  readonly dutyPerUnit: number | null;
  /** What stands in the way; empty for one that is open. */
  readonly note: string;
  /** The agreement that can be claimed, or no longer claimed, by this way. */
  readonly agreement: AgreementId | null;
}

export interface WayWords extends RowWords {
  territory: (id: string) => string;
}

/** The programmes that are open, the chosen one first; the preferences that might be claimed; and why the others are not open. */
export function waysToEnter(explained: Explained, into: Territory, words: WayWords): readonly Way[] {
  const { answer } = explained;
  const standard = answer.programmes.find(({ kind }) => kind === 'standard');
  const open = answer.programmes.map((programme, n): Way => ({
    id: `${programme.kind} ${programme.claim?.agreement ?? ''}`,
    label: wayName(programme, explained, words),
    state: n === 0 ? 'chosen' : 'open',
    rate: rateOf(programme, standard),
    dutyPerUnit: programme.dutyPerUnit,
    note: '',
    agreement: programme.claim?.agreement ?? null,
  }));
  return [
    ...open,
    ...possible(explained, words),
    ...failedClaims(explained, words),
    ...closed(explained, into, words),
  ];
}

/** Of the full value's base, so that all ways are told on one scale. */
function rateOf(programme: AnsweredProgramme, standard: AnsweredProgramme | undefined): number {
  const { dutyPerUnit, totalRate, rateOfValue } = programme;
  const full = standard?.dutyBase ?? null;
  if (dutyPerUnit !== null && full !== null && full > 0) return dutyPerUnit / full;
  return programme.kind === 'first sale' ? rateOfValue : totalRate;
}

function wayName({ kind, claim }: AnsweredProgramme, explained: Explained, words: WayWords): string {
  const { say } = words.text;
  switch (kind) {
    case 'standard':
      return say(messages.standard);
    case 'preference':
      return say(messages.preference, { agreement: agreementName(explained, claim?.agreement ?? '', words) });
    case 'first sale':
      return say(messages.firstSale);
    case 'de minimis':
      return say(messages.deMinimis);
  }
}

function possible(explained: Explained, words: WayWords): readonly Way[] {
  const { say } = words.text;
  const told = new Set<string>();
  return explained.answer.setAside.flatMap(({ why }): readonly Way[] => {
    if (why.rule !== 'needsAgreement' || why.totalRateIfClaimed === null || told.has(why.agreement))
      return [];
    told.add(why.agreement);
    return [
      {
        id: `possible ${why.agreement}`,
        label: say(messages.preference, { agreement: agreementName(explained, why.agreement, words) }),
        state: 'possible',
        rate: why.totalRateIfClaimed,
        dutyPerUnit: null,
        note: say(messages.ifQualifies),
        agreement: why.agreement,
      },
    ];
  });
}

function failedClaims(explained: Explained, words: WayWords): readonly Way[] {
  const { claims, enquiry } = explained.answer;
  const { text, territory } = words;
  return claims
    .filter(({ outcome }) => outcome !== 'open')
    .map(({ agreement, outcome, origin }) => ({
      id: `failed ${agreement}`,
      label: text.say(messages.preference, { agreement: agreementName(explained, agreement, words) }),
      state: 'closed' as const,
      rate: null,
      dutyPerUnit: null,
      note: text.say(messages.claimFails, {
        outcome,
        origin: territory(origin),
        into: territory(enquiry.into),
      }),
      agreement,
    }));
}

function closed(explained: Explained, into: Territory, words: WayWords): readonly Way[] {
  const { programmes, enquiry } = explained.answer;
  const { text, format, territory } = words;
  const { say } = text;
  const isOpen = (wanted: AnsweredProgramme['kind']) => programmes.some(({ kind }) => kind === wanted);
  const way = (id: string, label: string, note: string): Way => ({
    id,
    label,
    state: 'closed',
    rate: null,
    dutyPerUnit: null,
    note,
    agreement: null,
  });
  const here = { into: territory(into.id) };
  const ways: Way[] = [];
  if (!isOpen('first sale')) {
    const why = into.acceptsFirstSale ? say(messages.noFirstSale) : say(messages.noFirstSaleHere, here);
    ways.push(way('first sale', say(messages.firstSale), why));
  }
  if (!isOpen('de minimis')) {
    const most = into.deMinimisPerEntry;
    const limit =
      most === null
        ? ''
        : into.currency === null
          ? format.number(most)
          : `${format.currency(into.currency)} ${format.number(most)}`;
    const why =
      most === null || most === 0
        ? say(messages.noDeMinimis, here)
        : say(enquiry.valuePerEntry === null ? messages.entryUnknown : messages.entryTooLarge, { limit });
    ways.push(way('de minimis', say(messages.deMinimis), why));
  }
  return ways;
}
