import type { DutyAnswer, LayerSetAside } from '../../scenarios/trade/duty-answer.ts';
import { dateOf, dayNumber } from '../../scenarios/domain/calendar-day.ts';
import { isByTheEntry } from '../../scenarios/trade/entry-fees.ts';
import { ageInDays } from '../../scenarios/trade/layer-facts.ts';
import type { DutyShown } from './duty-shown.ts';
import { formatDate, formatName, formatRate } from './format.ts';
import { renderEntries, type TextEntry } from './render-entries.ts';
import { sayCodes, sayAmount, sayDuty, sayWay } from './say-duty.ts';
import { sayMonth } from './say-date.ts';
import {
  nameLayer,
  sayLayer,
  sayLayerAmounts,
  sayLayerChange,
  sayProposed,
  sayRates,
  sayReach,
  saySource,
  sayValidity,
  sayWhyNot,
} from './say-layer.ts';
import { wrap } from './wrap.ts';

/** An answer about duty for a terminal: what is paid, by which law, what is not paid and why, and when it changes. */
export function renderDuty(shown: DutyShown, width: number): readonly string[] {
  const sections = [
    sayDuty(shown).flatMap((sentence) => wrap(sentence, width)),
    renderWays(shown, width),
    renderLayers(shown, width),
    renderNarrower(shown, width),
    renderSetAside(shown, width),
    renderFees(shown, width),
    renderCalendar(shown, width),
    renderNotices(shown, width),
    renderSources(shown, width),
  ];
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
  return shown.edition === null ? lines.slice(0, -1) : [...lines, ...wrap(shown.edition.say, width)];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function renderWays(shown: DutyShown, width: number): readonly string[] {
  const { programmes, currency } = shown.answer;
  if (programmes.length === 1) return [];
  const entries = programmes.map((programme, place) => {
    const { totalRate, dutyPerUnit } = programme;
    const amount = dutyPerUnit === null ? '' : ` · ${sayAmount(dutyPerUnit, currency)} a unit`;
    return {
      lead: formatRate(totalRate),
      lines: [`${sayWay(programme, shown)}${amount}${place === 0 ? ' · taken here' : ''}`],
    };
  });
  return section('Ways of entering', renderEntries(entries, width));
}

function renderLayers(shown: DutyShown, width: number): readonly string[] {
  const { programmes, totalRate, dutyPerUnit, currency } = shown.answer;
  const { baseCurrency } = shown.asked.settings;
  const [chosen] = programmes;
  if (chosen === undefined) return [];
  const entries = chosen.layers.map(
    ({ layer, adValoremRate, isRateUnknown, matchedPrefix, ageDays, dutyPerUnit: paid }): TextEntry => {
      const amounts = sayLayerAmounts(layer, baseCurrency);
      const parts = [nameLayer(layer), ...amounts, ...(paid === null ? [] : [sayAmount(paid, currency)])];
      return {
        lead: isRateUnknown ? 'no rate' : formatRate(adValoremRate),
        lines: [
          parts.join(' · '),
          sayLayer(layer, matchedPrefix),
          saySource(layer.source, ageDays),
          ...noteOf(layer),
        ],
      };
    },
  );
  const total = dutyPerUnit === null ? 'in all' : `in all · ${sayAmount(dutyPerUnit, currency)} a unit`;
  if (entries.length === 0) return section('Layers', ['  No layer of law is met.']);
  return section(
    `Layers (${sayWay(chosen, shown)})`,
    renderEntries([...entries, { lead: formatRate(totalRate), lines: [total] }], width),
  );
}

const noteOf = ({ note }: { readonly note: string | null }) => (note === null ? [] : [`Note: ${note}`]);

function renderNarrower({ answer }: DutyShown, width: number): readonly string[] {
  const list = (codes: DutyAnswer['narrowerCodes']) =>
    sayCodes(codes).flatMap((line) => wrap(line, width, '  '));
  return [
    ...section('Narrower codes with layers of their own', list(answer.narrowerCodes)),
    ...section('Codes of the same six digits with layers of their own', list(answer.siblingCodes)),
  ];
}

const orderOfReasons: readonly LayerSetAside['why']['rule'][] = [
  'lessSpecific',
  'exempts',
  'replaces',
  'deMinimis',
  'otherProgramme',
  'needsAgreement',
  'onlyTransshipped',
  'quota',
  'suspended',
  'ended',
  'notYet',
  'proposed',
];

function renderSetAside(shown: DutyShown, width: number): readonly string[] {
  const place = ({ why }: LayerSetAside) => orderOfReasons.indexOf(why.rule);
  const entries = [...shown.answer.setAside]
    .sort((one, other) => place(one) - place(other))
    .map(({ layer, why, matchedPrefix, ageDays }) => ({
      lead: layer.rate === null ? 'no rate' : formatRate(layer.rate),
      lines: [
        `${layer.id}: ${sayWhyNot(why, shown)}.`,
        [nameLayer(layer), sayReach(layer, matchedPrefix), saySource(layer.source, ageDays)].join(' · '),
      ],
    }));
  return section('Set aside, and why', renderEntries(entries, width));
}

const entryValues = {
  stated: 'by the entry as stated',
  assumed: 'by an assumed entry',
  'not known': 'rate alone; a minimum or maximum by the entry is left out (--entry)',
} as const;

function renderFees(shown: DutyShown, width: number): readonly string[] {
  const { fees, currency } = shown.answer;
  const entries = fees.map(({ fee, fraction, amountPerUnit, entryValue, ageDays }) => {
    const name = fee.name === null ? fee.id : formatName(fee.name);
    const amount = amountPerUnit === null ? [] : [sayAmount(amountPerUnit, currency)];
    return {
      lead: formatRate(fraction),
      lines: [
        [name, ...amount, ...(isByTheEntry(fee) ? [entryValues[entryValue]] : [])].join(' · '),
        [fee.id, fee.modes === null ? 'every mode' : fee.modes.join(', '), sayValidity(fee)].join(' · '),
        saySource(fee.source, ageDays),
      ],
    };
  });
  return section('Entry fees', renderEntries(entries, width));
}

function renderCalendar(shown: DutyShown, width: number): readonly string[] {
  const { answer, edition } = shown;
  const { calendar, proposed, enquiry } = answer;
  const lastDay = dateOf(dayNumber(enquiry.until) - 1);
  const entries = calendar.map((change) => ({
    lead: formatDate(change.date),
    lines: [sayRates(change), ...change.layers.map(sayLayerChange)],
  }));
  const lines = [
    ...(entries.length === 0 ? ['  None is known.'] : renderEntries(entries, width)),
    ...sayProposed(proposed).flatMap((line) => wrap(line, width, '  ')),
    ...(edition !== null && lastDay.slice(0, 7) > edition.notVerifiedAfter
      ? wrap(`Not verified after ${sayMonth(edition.notVerifiedAfter)}.`, width, '  ')
      : []),
  ];
  return section(`Changes from ${formatDate(enquiry.from)} to ${formatDate(lastDay)}`, lines);
}

function renderNotices({ answer, notices }: DutyShown, width: number): readonly string[] {
  return section(
    'To know',
    notices.flatMap((notice) => [
      ...wrap(notice.say, width, '  '),
      ...wrap(saySource(notice.source, ageInDays(notice, answer.enquiry.today)), width, '    '),
    ]),
  );
}

function renderSources({ answer, notices }: DutyShown, width: number): readonly string[] {
  const sources = [
    ...(answer.programmes[0]?.layers ?? []).map(({ layer }) => layer.source),
    ...answer.fees.map(({ fee }) => fee.source),
    ...notices.map(({ source }) => source),
  ].filter((source) => source !== null);
  const urls = new Map(sources.flatMap(({ title, url }) => (url === null ? [] : [[title, url] as const])));
  return section(
    'Where to read it',
    [...urls].flatMap(([title, url]) => [...wrap(title, width, '  '), `    ${url}`]),
  );
}
