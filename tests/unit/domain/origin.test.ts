import { describe, expect, it } from 'vitest';
import { originTerritory } from '../../../scenarios/domain/origin.ts';
import { territory } from '../../../scenarios/domain/territory.ts';
import { territoryId } from '../../../scenarios/domain/primitives.ts';

const id = (text: string) => territoryId.parse(text);
const within = (...pairs: readonly (readonly [string, string | null])[]) =>
  originTerritory({
    territories: pairs.map(([id, bondedIn]) => territory.parse({ id, name: id, code: id, bondedIn })),
  });

describe('originTerritory', () => {
  it('leads from a zone 2 levels deep to its country', () => {
    const originOf = within(['vn', null], ['vn_epz', 'vn'], ['vn_epz_shed', 'vn_epz']);
    expect(['vn', 'vn_epz', 'vn_epz_shed'].map((each) => originOf(id(each)))).toEqual(['vn', 'vn', 'vn']);
  });

  it('stops at a zone with 0 known parents, and leaves an unknown id as it is', () => {
    const originOf = within(['lost', 'nowhere']);
    expect([originOf(id('lost')), originOf(id('other'))]).toEqual(['lost', 'other']);
  });

  it('gives 3 zones that name one another in a circle, and one outside it, the circle’s first id', () => {
    const originOf = within(['c', 'a'], ['a', 'b'], ['b', 'c'], ['tail', 'c']);
    expect(['a', 'b', 'c', 'tail'].map((each) => originOf(id(each)))).toEqual(['a', 'a', 'a', 'a']);
  });
});
