import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections, type Network } from '../../scenarios/domain/network.ts';
import { override, type Override } from '../../scenarios/domain/scenario.ts';
import { diff } from '../../scenarios/overrides/diff.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { sortedById } from '../../scenarios/overrides/working-copy.ts';
import { arbitraryNetwork, arbitraryNetworkPair, deepFrozen } from '../support/arbitrary-network-pair.ts';

/** The network with every collection in order of id: the order of records carries no meaning. */
function inOrder(network: Network): Network {
  const sorted = collections.map((each) => [each, sortedById<Record<string, unknown>>(network[each], each)]);
  return { ...network, ...Object.fromEntries(sorted) };
}

describe('resolve and diff', () => {
  it('lead from any of 500 networks to any other: resolve(n, diff(n, x)) = x', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, ([before, after]) => {
        const resolved = resolve(before, diff(before, after));
        expect(inOrder(resolved.network)).toEqual(inOrder(after));
        expect(resolved.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('write overrides that a file may hold, each of 1 operation', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, ([before, after]) => {
        for (const each of diff(before, after)) expect(override.parse(each)).toEqual(each);
      }),
    );
  });

  it('do nothing where there is nothing to do: 0 overrides give the network itself, the same network 0 overrides', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        expect(resolve(network, [])).toEqual({ network, findings: [] });
        expect(resolve(network, []).network).toBe(network);
        expect(diff(network, network)).toEqual([]);
        expect(diff(network, structuredClone(network))).toEqual([]);
      }),
    );
  });

  it('say each change once: of a diff of n overrides none can be left out', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, fc.nat(), ([before, after], pick) => {
        const overrides = diff(before, after);
        fc.pre(overrides.length > 0);
        const without = overrides.toSpliced(pick % overrides.length, 1);
        expect(inOrder(resolve(before, without).network)).not.toEqual(inOrder(after));
      }),
    );
  });

  it('never change what they are given, however the 2 networks are frozen', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, ([before, after]) => {
        deepFrozen(before);
        deepFrozen(after);
        const overrides = deepFrozen(diff(before, after));
        expect(resolve(before, overrides).findings.filter(({ severity }) => severity === 'error')).toEqual(
          [],
        );
      }),
    );
  });

  it('keep the identity of collections that no override touches', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, ([before, after]) => {
        const overrides = diff(before, after);
        const { network } = resolve(before, overrides);
        for (const collection of collections) {
          const isTouched = overrides.some(({ at }) => at.split('/')[0] === collection);
          expect(isTouched || network[collection] === before[collection]).toBe(true);
        }
      }),
    );
  });

  it('scale by k and then by 1/k back to within 1e-12 of each number', () => {
    const factor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(arbitraryNetwork, factor, (network, k) => {
        const scaled = (by: number): Override => ({ at: 'demand/*/quantity', scale: by, because: null });
        const back = resolve(network, [scaled(k), scaled(1 / k)]).network;
        for (const [index, row] of network.demand.entries()) {
          const error = Math.abs((back.demand[index]?.quantity ?? NaN) - row.quantity);
          expect(error).toBeLessThanOrEqual(1e-12 * Math.max(1, row.quantity));
        }
      }),
    );
  });

  it('come through any text as a path with a finding, not with a crash, and the network unchanged', () => {
    const place = fc.constantFrom(
      'demand',
      'lanes',
      'settings',
      'a',
      '*',
      '@a',
      '[',
      ']',
      '/',
      '=',
      '&',
      '%',
      ',',
      'mode',
      'sea',
      'quantity',
    );
    const at = fc.oneof(
      fc.string(),
      fc.array(place, { minLength: 1, maxLength: 7 }).map((parts) => parts.join('')),
    );
    const operation = fc.constantFrom({ scale: 2 }, { add: {} }, { add: 1 }, { remove: true as const });
    fc.assert(
      fc.property(arbitraryNetwork, at, operation, (network, at, operation) => {
        const frozen = deepFrozen(network);
        const { network: after, findings } = resolve(frozen, [{ at, because: null, ...operation }]);
        const isRefused = findings.some(({ severity }) => severity === 'error');
        expect(!isRefused || after === frozen).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
