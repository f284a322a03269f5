import { describe, expect, it } from 'vitest';
import { IdNumbers } from '../../../solver/formulation/sets/id-numbers.ts';

describe('numbers of records', () => {
  const sites = new IdNumbers('site', [{ id: 'lyon' }, { id: 'paris' }]);

  it('are places in the list: 1 for the second', () => {
    expect(sites.of('paris')).toBe(1);
  });

  it('name what is missing when asked for 1 id too many', () => {
    expect(() => sites.of('nice')).toThrow('No site has the id "nice". Add one, or name another.');
  });
});
