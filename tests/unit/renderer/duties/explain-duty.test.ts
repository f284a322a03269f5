import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../scenarios/domain/calendar-day.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { dutyRow, dutySpans } from '../../../../renderer/features/duties/duty-rows.ts';
import { sayDuty } from '../../../../renderer/features/duties/say-duty.ts';
import { sayLayer } from '../../../../renderer/features/duties/say-layer.ts';
import { sayWhyNot } from '../../../../renderer/features/duties/say-why-not.ts';
import { unitSteps } from '../../../../renderer/features/duties/unit-steps.ts';
import { waysToEnter } from '../../../../renderer/features/duties/ways-to-enter.ts';
import type { Explained } from '../../../../renderer/features/duties/explain-duty.ts';
import type { WindowLanguage } from '../../../../renderer/i18n/language.ts';
import { explained, kettles, layerOf, onFirstLane, wordsIn } from './explained.ts';

const names: Readonly<Record<string, string>> = { us: 'United States', vn: 'Vietnam', cn: 'Mainland' };
const list = (texts: readonly string[]) => texts.join(' and ');

function sentence(answer: Explained, language: WindowLanguage = 'en'): string {
  const words = wordsIn(language);
  return sayDuty(answer, { territory: (id) => names[id] ?? id, list }, words)
    .map((each) => words.text.saySaid(each))
    .join(' ')
    .replaceAll('\u202f', ' ');
}

const on = (network: Network, date: string) => ({ ...onFirstLane(network), typed: { date } });

describe('the sentence on top', () => {
  const network = kettles.build();

  it('says 15.2 % on 1 August 2026, and the 2 layers that make it', () => {
    expect(sentence(explained(network))).toBe(
      'Kettle made in Vietnam pays 15.2 % on entering the United States on 1 Aug 2026: MFN 2.7 % and Section 301, forced labour 12.5 %.',
    );
  });

  it('says 2.7 % on 1 July and that it becomes 15.2 % on the 24th', () => {
    expect(sentence(explained(network, on(network, '2026-07-01')))).toBe(
      'Kettle made in Vietnam pays 2.7 % on entering the United States on 1 Jul 2026. From 24 Jul 2026 it is 15.2 %.',
    );
  });

  it('says in 繁體中文 15.2 % with 2 parts, and keeps Han text and figures a space apart', () => {
    expect(sentence(explained(network), 'zh-HK')).toBe(
      '原產Vietnam的Kettle於2026年8月1日輸入United States，須繳關稅 15.2 %：最惠國稅率 2.7 % and 301 條款（強迫勞動）12.5 %。',
    );
  });

  it('says that 1 proposal names no rate, and 25.2 % once 10 % is assumed', () => {
    const proposed = kettles
      .withDuty('proposal', { kind: 'p', into: 'us', originCountries: 'vn', status: 'proposed' })
      .build();
    expect(sentence(explained(proposed))).toContain('1 proposal on such goods names no rate yet.');
    const assumed = new Map([['proposal', { rate: 0.1, from: null }]]);
    expect(sentence(explained(proposed, undefined, { assumed }))).toContain(
      'What is proposed would make it 25.2 %.',
    );
  });

  it('says of 1 product that it pays 15.2 %, and of goods by a code alone that they pay it', () => {
    const [us, vn] = ['us', 'vn'].map((id) => network.territories.find((each) => each.id === id)!.id);
    const typed = { hsCode: '8516.79', into: us!, origin: vn!, sentFrom: vn! };
    const byCode = sentence(explained({ ...network, products: [] }, { lane: null, product: null, typed }));
    expect(byCode).toMatch(
      /^Goods of HS 8516\.79 made in Vietnam pay 15\.2 % on entering the United States /,
    );
    expect(sentence(explained(network))).toMatch(/^Kettle made in Vietnam pays 15\.2 % on entering /);
  });

  it('says that the ordinary rate is not known where the file has 0 layers of it, and not that the goods are free', () => {
    const question = { lane: null, product: null, typed: { hsCode: '9503' } };
    const none = kettles.build();
    const bare = { ...none, duties: none.duties.filter(({ id }) => id !== 'mfn') };
    const said = sentence(explained(bare, question));
    expect(said).toMatch(/: what they pay on entering .* is not known\./);
    expect(said).not.toContain('free of duty');
    expect(said).toContain('The ordinary rate of these goods is not in the file');
  });
});

describe('the rows of the stack', () => {
  const network = kettles
    .withDuty('suspended', { kind: 's301', into: 'us', rate: 0.15, status: 'suspended' })
    .withDuty('ended', { kind: 's122', into: 'us', rate: 0.1, validTo: '2026-07-23' })
    .withDuty('long_ago', { kind: 'reciprocal', into: 'us', rate: 0.2, validTo: '2026-02-23' })
    .withDuty('unnamed', { kind: 's338', into: 'us' })
    .withDuty('proposal', { kind: 'p', into: 'us', status: 'proposed' })
    .build();
  const { shown } = explained(network);
  const rowOf = (id: string) =>
    dutyRow(
      shown.find(({ layer }) => layer.id === id)!,
      wordsIn(),
    );
  const barsOf = (id: string, rate: number | null = null) =>
    dutySpans(
      shown.find(({ layer }) => layer.id === id)!,
      { rate, from: '2027-02-01' },
      dayNumber('2026-08-01'),
      wordsIn(),
    ).map(({ look, label }) => [look, label.replaceAll('\u202f', ' ')]);

  it('begin with what counts, the ordinary rate first, and leave out the 1 that ended before the horizon', () => {
    expect(shown.map(({ layer, onDay }) => [layer.id, onDay])).toEqual([
      ['mfn', 'counts'],
      ['forced', 'counts'],
      ['unnamed', 'unknown'],
      ['suspended', 'suspended'],
      ['ended', 'ended'],
      ['proposal', 'proposed'],
    ]);
  });

  it('print 12.5 with confidence low of 3 bars, and warn of a source 89 days old', () => {
    expect(rowOf('forced')).toMatchObject({
      rate: '12.5',
      joins: 'adds',
      status: 'in force',
      isCounted: true,
      confidence: { full: 1, word: 'low' },
      age: '△ 89 d',
      isOld: true,
    });
    expect(rowOf('mfn')).toMatchObject({ joins: 'base', rate: '2.7', age: '9 d', isOld: false });
  });

  it('print ? for a rate that nobody named, and — for the 3 that charge nothing', () => {
    expect(['unnamed', 'suspended', 'ended', 'proposal'].map((id) => rowOf(id).rate)).toEqual([
      '?',
      '—',
      '—',
      '—',
    ]);
  });

  it('draw 6 layers in 5 ways', () => {
    expect(barsOf('mfn')).toEqual([['inForce', '2.7 %']]);
    expect(barsOf('suspended')).toEqual([['free', '15 % suspended']]);
    expect(barsOf('ended')).toEqual([['ended', '10 %']]);
    expect(barsOf('unnamed')).toEqual([['unknown', '?']]);
    expect(barsOf('proposal')).toEqual([['proposed', 'no rate named yet']]);
    expect(barsOf('proposal', 0.1)).toEqual([['proposed', '10 % assumed']]);
  });

  it('begin a proposal without a day where it is supposed to begin, on 1 February', () => {
    const [span] = dutySpans(
      shown.find(({ layer }) => layer.id === 'proposal')!,
      { rate: null, from: '2027-02-01' },
      dayNumber('2026-08-01'),
      wordsIn(),
    );
    expect(span!.fromDay).toBe(dayNumber('2027-02-01'));
  });
});

describe('the arithmetic of a unit', () => {
  const steps = (network: Network, typed = {}) =>
    unitSteps(explained(network, { ...onFirstLane(network), typed }), {
      ...wordsIn(),
      seller: 'Hanoi',
      isValueTyped: false,
      isLane: true,
    })?.map(({ id, amount, how }) => [id, Number(amount.toFixed(4)), how.replaceAll('\u202f', ' ')]);

  it('takes 0.27 and 1.25 of 10, and a fee of at least 25 an entry of 1,000: 1.77 in all', () => {
    const network = kettles
      .withFee('mpf', { into: 'us', rate: 0.003, minimumPerEntry: 25, assumedEntryValue: 1000 })
      .build();
    expect(steps(network)).toEqual([
      ['value', 10, 'declared by Hanoi'],
      ['mfn', 0.27, '10.00 × 2.7 %'],
      ['forced', 1.25, '10.00 × 12.5 %'],
      ['mpf', 0.25, '2.5 %, at least 25 an entry; an entry of 1,000 assumed'],
      ['total', 1.77, '17.7 % of customs value'],
    ]);
  });

  it('adds freight of 0.5 to a CIF base of 10.5', () => {
    const network = kettles.withTerritory('us', { dutyBase: 'cif' }).build();
    expect(steps(network)?.slice(1, 4)).toEqual([
      ['freight', 0.5, 'over the lane'],
      ['insurance', 0, '10.00 × 0 %'],
      ['base', 10.5, '10.00 + 0.50 + 0.00'],
    ]);
  });

  it('is not there without a value: 0 lines', () => {
    expect(steps(kettles.build(), { valuePerUnit: null })).toBeUndefined();
  });
});

describe('the ways to enter', () => {
  const law = kettles.withAgreement('pact', ['vn', 'us'], { name: 'The pact' }).withDuty('preference', {
    kind: 'preference',
    into: 'us',
    originCountries: 'vn',
    rate: 0,
    stacking: 'replaces',
    ofKinds: ['mfn'],
    needsAgreement: 'pact',
  });
  const ways = (network: Network, typed = {}) => {
    const us = network.territories.find(({ id }) => id === 'us')!;
    const answer = explained(network, { ...onFirstLane(network), typed });
    return waysToEnter(answer, us, { ...wordsIn(), territory: (id) => names[id] ?? id }).map(
      ({ label, state, rate, note }) => [label, state, rate === null ? null : Number(rate.toFixed(6)), note],
    );
  };

  it('are the standard one at 15.2 %, a preference at 12.5 % if it were claimed, and 2 that are closed', () => {
    expect(ways(law.build())).toEqual([
      ['Standard entry', 'chosen', 0.152, ''],
      ['Preference, The pact', 'possible', 0.125, 'if the goods qualify; not claimed'],
      ['First sale', 'closed', null, 'only the last sale counts in United States'],
      ['De minimis', 'closed', null, 'no entry enters United States free for being small'],
    ]);
  });

  it('put the preference first once it is claimed, at 12.5 % against 15.2', () => {
    const network = law.build();
    const agreements = network.agreements.map(({ id }) => id);
    expect(ways(network, { agreements }).slice(0, 2)).toEqual([
      ['Preference, The pact', 'chosen', 0.125, ''],
      ['Standard entry', 'open', 0.152, ''],
    ]);
  });

  it('tell that entries of 2,000 are above a limit of 800', () => {
    const network = kettles.withTerritory('us', { deMinimisPerEntry: 800 }).build();
    expect(ways(network, { valuePerEntry: 2000 }).at(-1)).toEqual([
      'De minimis',
      'closed',
      null,
      'entries are worth more than 800',
    ]);
    expect(ways(network, { valuePerEntry: 700 })[0]!.slice(0, 3)).toEqual(['De minimis', 'chosen', 0]);
  });

  it('say of the layer set aside which claim it asks for, and that the total would be 12.5 %', () => {
    const answer = explained(law.build());
    const { why } = answer.answer.setAside.find(({ layer }) => layer.id === 'preference')!;
    expect(sayWhyNot(why, answer, wordsIn()).replaceAll('\u202f', ' ')).toBe(
      'asks for a claim under The pact, and none is made; with one the total would be 12.5 %',
    );
  });
});

describe('a layer in words', () => {
  it('says of 12.5 % on goods of 1 origin from when, and that it is not refunded', () => {
    const network = kettles.build();
    const said = sayLayer(
      layerOf(network, 'forced'),
      { place: (id) => names[id] ?? id, agreement: (id) => id, list },
      wordsIn(),
    );
    expect(said.replaceAll('\u202f', ' ')).toBe(
      'Adds 12.5 % on goods of Vietnam whatever their code. From 24 Jul 2026 on. Not refundable on export.',
    );
  });
});
