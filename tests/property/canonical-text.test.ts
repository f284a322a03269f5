import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections } from '../../scenarios/domain/network.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { document } from '../../scenarios/schema/document.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { arbitraryDocument, arbitraryNetwork } from '../support/arbitraries.ts';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';

/** The same document with the records of every collection, and the keys of every record, the other way round. */
function shuffled(value: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) {
    const isCollection =
      path.length === 2 && path[0] === 'network' && collections.some((name) => name === path[1]);
    const items = value.map((each) => shuffled(each, [...path, '']));
    return isCollection ? items.toReversed() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, shuffled(each, [...path, key])]),
  );
}

describe('canonical text', () => {
  it('gives back each of 100 documents: parse(serialise(x)) = x', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (x) => {
        expect(openDocument(serialiseDocument(x)).document).toEqual(x);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same after 1 round: serialise(parse(serialise(x))) = serialise(x)', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (x) => {
        const text = serialiseDocument(x);
        expect(serialiseDocument(document.parse(JSON.parse(text)))).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('is 1 text for 1 content, in whatever order records and keys stand', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (x) => {
        expect(serialiseDocument(document.parse(shuffled(x)))).toBe(serialiseDocument(x));
      }),
      { numRuns: 100 },
    );
  });

  it('ends in 1 newline and holds no carriage return', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (x) => {
        expect(serialiseDocument(x)).toMatch(/^\{\n[^\r]*[^\n]\n$/);
      }),
    );
  });
});

describe('drawn networks', () => {
  it('hold 0 errors, in 100 draws', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ hasDecisions: true }), (network) => {
        expect(checkNetwork(network).filter((finding) => finding.severity === 'error')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
