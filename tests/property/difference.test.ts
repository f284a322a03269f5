import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayDifferences } from '../../main/cli/difference/say-differences.ts';
import { fieldLines } from '../../scenarios/difference/field-lines.ts';
import { networkDifferences } from '../../scenarios/difference/network-differences.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import { diff } from '../../scenarios/overrides/diff.ts';
import { document as documentSchema } from '../../scenarios/schema/document.ts';
import { arbitraryNetworkPair } from '../support/arbitrary-network-pair.ts';

const side = (network: Network) => ({ network, scenarios: [] });

describe('what differs between 2 networks', () => {
  it('is said of every record that differs, once for each field, in 100 pairs', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, fc.boolean(), ([before, after], all) => {
        const subjects = sayDifferences(side(before), side(after), all);
        const { records, settings, unknown } = networkDifferences(before, after);
        for (const { collection, id, changes } of records) {
          const sentences = subjects.find(({ subject }) => subject === collection)?.sentences ?? [];
          const about = sentences.filter((each) => each.about.includes(id));
          expect(about.length).toBeGreaterThan(0);
          const fields = about.flatMap((each) => each.changes.filter((change) => change.id === id));
          expect(fields.map(({ field }) => field).sort()).toEqual(
            changes.map(({ way }) => way.join('/')).sort(),
          );
        }
        const count = (subject: string) =>
          subjects.find((each) => each.subject === subject)?.sentences.length ?? 0;
        expect([count('settings'), count('unknown')]).toEqual([settings.length, unknown.length]);
        const texts = subjects.flatMap(({ sentences }) => sentences.map(({ text }) => text));
        expect(texts.filter((text) => /undefined|\[object|NaN/.test(text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing exactly where no override leads from one to the other, in 100 pairs', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, ([before, after]) => {
        const { settings, records, unknown } = networkDifferences(before, after);
        const count = settings.length + records.length + unknown.length;
        expect(count === 0).toBe(diff(before, after).length === 0);
        expect(sayDifferences(side(after), side(after), false)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('shows in the lines of the 2, one to a field, in 100 pairs', () => {
    const linesOf = (network: Network) => [
      ...fieldLines(documentSchema.parse({ format: 'plusn', version: 2, writtenBy: 'test', network })),
    ];
    fc.assert(
      fc.property(arbitraryNetworkPair, ([before, after]) => {
        expect(linesOf(before).join('\n') === linesOf(after).join('\n')).toBe(
          diff(before, after).length === 0,
        );
        expect(linesOf(after).filter((line) => line.includes('\n'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
