import { describe, expect, it } from 'vitest';
import { agreements } from '../../../scenarios/library/agreements.ts';
import { dutyLayers } from '../../../scenarios/library/duty-layers.ts';
import { edition } from '../../../scenarios/library/edition.ts';
import { gridEmissions, transportEmissions } from '../../../scenarios/library/emissions.ts';
import { entryFees } from '../../../scenarios/library/entry-fees.ts';
import { exchangeRates } from '../../../scenarios/library/exchange-rates.ts';
import { freightFacts } from '../../../scenarios/library/freight.ts';
import { notices } from '../../../scenarios/library/notices.ts';
import { places } from '../../../scenarios/library/places.ts';
import { riskFacts } from '../../../scenarios/library/risk.ts';
import { territories } from '../../../scenarios/library/territories.ts';
import { wageFacts } from '../../../scenarios/library/wages.ts';
import { dutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import { mode } from '../../../scenarios/domain/lane.ts';
import type { Source } from '../../../scenarios/domain/primitives.ts';

interface Record {
  readonly id: string;
  readonly source: Source | null;
}

const collections: readonly (readonly [string, number, readonly Record[]])[] = [
  ['places', 90, places],
  ['duty layers', 234, dutyLayers],
  ['entry fees', 3, entryFees],
  ['agreements', 15, agreements],
  ['notices', 10, notices],
  ['wages', 65, wageFacts],
  ['freight', 121, freightFacts],
  ['transport emissions', 13, transportEmissions],
  ['grid emissions', 42, gridEmissions],
  ['risk', 147, riskFacts],
  ['exchange rates', 22, exchangeRates.map((rate) => ({ ...rate, id: rate.code.toLowerCase() }))],
];

describe.each(collections)('the library’s %s', (_name, size, records) => {
  it(`holds ${size} records with ids of their own`, () => {
    expect(records).toHaveLength(size);
    expect(new Set(records.map(({ id }) => id)).size).toBe(size);
    for (const { id } of records) expect(id).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
  });

  it('names a source, the day 2026-11-22 on which it was read, and a confidence for each', () => {
    const isComplete = ({ source }: Record) =>
      source !== null &&
      source.title.trim() !== '' &&
      source.captured === '2026-11-22' &&
      ['high', 'medium', 'low', 'unverified'].includes(source.confidence);
    expect(records.filter((record) => !isComplete(record))).toEqual([]);
  });

  it('holds 0 records that rest on no document and are marked as sure', () => {
    const undocumentedYetSure = records.filter(
      ({ source }) => source?.url === null && source.confidence === 'high',
    );
    expect(undocumentedYetSure).toEqual([]);
  });
});

describe('the library’s duty layers', () => {
  const known = new Set<string>(territories.map(({ id }) => id));
  const termsOf = (selector: string | readonly string[]) =>
    selector === '*' ? [] : typeof selector === 'string' ? [selector] : selector;

  it('parse with the scenario schema to themselves, all 234', () => {
    expect(dutyLayer.array().parse(dutyLayers)).toEqual(dutyLayers);
  });

  it('end before they begin in 0 cases', () => {
    const dated = dutyLayers.filter(({ validFrom, validTo }) => validFrom !== null && validTo !== null);
    expect(dated.length).toBeGreaterThan(40);
    expect(dated.filter(({ validFrom, validTo }) => (validFrom ?? '') > (validTo ?? ''))).toEqual([]);
  });

  it('speak only of the 32 territories and 15 agreements of the library', () => {
    const agreementIds = new Set<string>(agreements.map(({ id }) => id));
    expect(territories).toHaveLength(32);
    const named = dutyLayers.flatMap(({ into, originCountries }) => [
      ...termsOf(into),
      ...termsOf(originCountries),
    ]);
    expect(named.filter((territory) => !known.has(territory))).toEqual([]);
    const needed = dutyLayers.flatMap(({ needsAgreement }) =>
      needsAgreement === null ? [] : [needsAgreement],
    );
    expect(needed.filter((agreement) => !agreementIds.has(agreement))).toEqual([]);
  });

  it('name 0 kinds that no layer has', () => {
    const kinds = new Set(dutyLayers.map(({ kind }) => kind));
    const joined = dutyLayers.flatMap(({ ofKinds }) => ofKinds);
    expect(joined.length).toBeGreaterThan(40);
    expect(joined.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('carry an authority in at least 230 of 234 cases', () => {
    expect(dutyLayers.filter(({ authority }) => authority !== null).length).toBeGreaterThanOrEqual(230);
  });
});

describe('the library’s words', () => {
  const wordsIn = (words: readonly (string | null)[]) => new Set(words);
  const known: ReadonlySet<string | null> = new Set([null, ...mode.options]);

  it('hold 0 modes that no lane can have', () => {
    const used = wordsIn([...freightFacts, ...transportEmissions].map((fact) => fact.mode));
    expect([...used].filter((word) => !known.has(word))).toEqual([]);
  });

  it('are the 5 measures of freight and the 4 of labour that the code tells apart', () => {
    expect(wordsIn(freightFacts.map(({ measure }) => measure))).toEqual(
      new Set(['rate', 'peakRate', 'transit', 'dwell', 'saving']),
    );
    expect(wordsIn(wageFacts.map(({ measure }) => measure))).toEqual(
      new Set(['surveyBasePay', 'statutoryMinimum', 'productivityIndex', 'burdenMultiplier']),
    );
  });

  it('are 7 units of freight, each an amount for a load, or days', () => {
    const units = [...wordsIn(freightFacts.map(({ unit }) => unit))];
    expect(units).toHaveLength(7);
    expect(units.filter((unit) => !/^(days|[A-Z]{3}\/(FEU|TEU|kg|truck))$/.test(unit ?? ''))).toEqual([]);
  });
});

describe('the edition', () => {
  it('is 2026-11 and says that nothing after October 2026 is verified', () => {
    expect(edition.id).toBe('2026-11');
    expect(edition.notVerifiedAfter).toBe('2026-10');
    expect(edition.say).toContain('not verified after October 2026');
  });
});
