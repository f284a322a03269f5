import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJson } from '../../../scenarios/schema/locate-json.ts';
import { parseJson } from '../../../scenarios/schema/parse-json.ts';
import { positionFinder } from '../../../scenarios/schema/text-position.ts';

function faultOf(text: string): string {
  const { fault } = parseJson(text);
  if (fault === null) return 'none';
  const { line, column } = positionFinder(text)(fault.offset);
  return `${line}:${column} ${fault.code}`;
}

function isRefusedByPlatform(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

describe('parseJson', () => {
  it('reads what the platform reads, in 1,000 draws', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 1, '\t'), (text, indent) => {
        fc.pre(!text.includes('__proto__'));
        const value: unknown = JSON.parse(text);
        const again = JSON.stringify(value, null, indent);
        expect(parseJson(again)).toEqual({ value: JSON.parse(again), fault: null });
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses what the platform refuses, in 2,000 texts of JSON’s own marks', () => {
    const marks = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '-',
      '0',
      '1',
      '.',
      'e',
      'true',
      'null',
      ' ',
      'u00e9',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const { fault } = parseJson(text);
        fc.pre(fault?.code !== 'duplicate-key');
        expect(fault !== null).toBe(isRefusedByPlatform(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['{"a": 1,}', '1:9 not-json'],
    ['{\n  "a" 1\n}', '2:7 not-json'],
    ['[1, 2', '1:6 not-json'],
    ['[01]', '1:3 not-json'],
    ['"open', '1:6 not-json'],
    ['"\\x"', '1:2 not-json'],
    ['{}\n{}', '2:1 not-json'],
    ['{"a": 1,\n "a": 2}', '2:2 duplicate-key'],
    ['{"a": [1, 1e999]}', '1:11 number-too-large'],
    ['{"__proto__": {"isAdmin": true}}', '1:2 forbidden-key'],
    ['{"\\u005f_proto__": 1}', '1:2 forbidden-key'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, '1:65 too-deep'],
  ])('places the fault of %j at %s', (text, expected) => {
    expect(faultOf(text)).toBe(expected);
  });

  it('says what was expected at line 2', () => {
    expect(parseJson('{\n  "a" 1\n}').fault?.say).toBe(
      'The file is not JSON: ":" after a key was expected, but there is "1".',
    );
  });

  it('reads 64 levels, and −0 as 0', () => {
    const text = `${'['.repeat(64)}-0${']'.repeat(64)}`;
    const { value, fault } = parseJson(text);
    expect(fault).toBeNull();
    expect(Object.is((value as unknown[]).flat(64 as 1)[0], 0)).toBe(true);
  });

  it('keeps the keys constructor and toString as data, 2 of them', () => {
    expect(Object.keys(parseJson('{"constructor": 1, "toString": 2}').value ?? {})).toEqual([
      'constructor',
      'toString',
    ]);
  });
});

describe('locateJson', () => {
  const text = '{\n  "a": [10, {"b": null}],\n  "c": "x"\n}';
  const at = (...path: (string | number)[]) => text.slice(locateJson(text, [path])[0]).slice(0, 4);

  it('finds 4 values by their paths', () => {
    expect([at('c'), at('a', 0), at('a', 1, 'b'), at()]).toEqual(['"x"\n', '10, ', 'null', '{\n  ']);
  });

  it('finds the record around 1 field that is left out', () => {
    expect(at('a', 1, 'missing', 'deeper')).toBe('{"b"');
  });
});
