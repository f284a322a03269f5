import { describe, expect, it } from 'vitest';
import { parsePath } from '../../../scenarios/overrides/parse-path.ts';
import { formatPath } from '../../../scenarios/overrides/path.ts';

const key = (text: string) => ({ kind: 'key', text });
const value = (text: string) => ({ kind: 'value', text });

describe('parsePath', () => {
  it('reads the 4 names of a path into a nested list', () => {
    expect(parsePath('settings/periods/p1/days')).toEqual({
      path: { root: 'settings', records: null, steps: [key('periods'), key('p1'), key('days')] },
    });
  });

  it('reads ids and groups in one list of 3', () => {
    expect(parsePath('sites/penang,@asia,johor/cluster')).toEqual({
      path: {
        root: 'sites',
        records: { kind: 'terms', terms: [value('penang'), { kind: 'group', text: 'asia' }, value('johor')] },
        steps: [key('cluster')],
      },
    });
  });

  it('reads 2 conditions, of which one has 2 values with a slash and an escaped comma', () => {
    expect(parsePath('sites[cluster=Johor/Singapore,A%2CB&roles=@x]')).toEqual({
      path: {
        root: 'sites',
        records: {
          kind: 'where',
          conditions: [
            { field: 'cluster', terms: [value('Johor/Singapore'), value('A,B')] },
            { field: 'roles', terms: [{ kind: 'group', text: 'x' }] },
          ],
        },
        steps: [],
      },
    });
  });

  it.each([
    '',
    '/',
    '[mode=sea]',
    'lanes[mode]/x',
    'lanes[]',
    'lanes[mode=sea',
    'lanes[a=b=c]',
    'settings[a=b]',
    'lanes/',
    'lanes/@/x',
    'lanes/a//b',
    'lanes/a/b,c',
    'lanes/a/%zz',
  ])('says why "%s" is no path in 1 clause', (at) => {
    expect(parsePath(at)).toEqual({ trouble: expect.stringMatching(/\w+ \w+/) });
  });

  it('reads back 7 names with every character that has a meaning', () => {
    const names = ['settings', 'a/b', '*', '%41', 'x[y=z]&@q,', '', '北'];
    const steps = names.slice(1).map(key);
    expect(parsePath(formatPath(names))).toEqual({ path: { root: 'settings', records: null, steps } });
  });
});
