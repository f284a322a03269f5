import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loopsIn } from '../../../scenarios/checks/loops.ts';

describe('loopsIn', () => {
  const graph = (edges: Readonly<Record<string, readonly string[]>>) =>
    loopsIn(Object.keys(edges), (vertex) => edges[vertex] ?? []);

  it('finds 2 loops and leaves the tail between them', () => {
    const edges = { a: ['b'], b: ['c'], c: ['b', 'd'], d: ['e'], e: ['e'], f: ['a'] };
    expect(
      graph(edges)
        .map((loop) => loop.join(' '))
        .toSorted(),
    ).toEqual(['b c', 'e']);
  });

  it('holds exactly the vertices that lead back to themselves, in 500 graphs', () => {
    const vertex = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.tuple(vertex, vertex), { maxLength: 10 }), (pairs) => {
        const next = (from: string) => pairs.filter(([a]) => a === from).map(([, b]) => b);
        const reached = (from: string) => {
          const seen = new Set<string>();
          const open = next(from);
          for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (seen.has(at)) continue;
            seen.add(at);
            open.push(...next(at));
          }
          return seen;
        };
        const vertices = ['a', 'b', 'c', 'd', 'e', 'f'];
        const expected = vertices.filter((each) => reached(each).has(each));
        expect(loopsIn(vertices, next).flat().toSorted()).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('follows a chain of 100,000 without running out of stack', () => {
    const vertices = Array.from({ length: 100_000 }, (_, n) => `v${n}`);
    const next = (vertex: string) => [`v${(Number(vertex.slice(1)) + 1) % 100_000}`];
    expect(loopsIn(vertices, next)[0]).toHaveLength(100_000);
  });
});
