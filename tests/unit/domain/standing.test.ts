import { describe, expect, it } from 'vitest';
import {
  plainStanding,
  readStanding,
  writeStanding,
  type Standing,
} from '../../../scenarios/domain/standing.ts';

const claimed = {
  claims: [
    { agreement: 'rcep', origin: 'vn', partner: null },
    { agreement: 'acfta', origin: 'vn', partner: 'cn' },
  ],
  otherOrigins: ['hk', 'cn'],
  isForExport: true,
} as unknown as Standing;

describe('a standing', () => {
  it('of nothing is no text', () => {
    expect(writeStanding(plainStanding)).toBeNull();
    expect(readStanding(null)).toEqual(plainStanding);
  });

  it('lists 2 claims, 2 other origins and the export, each in order', () => {
    expect(writeStanding(claimed)).toBe('acfta:vn>cn+rcep:vn?cn?hk!');
  });

  it('is read back as it was written', () => {
    const text = 'acfta:vn>cn+rcep:vn?cn?hk!';
    expect(writeStanding(readStanding(text)!)).toBe(text);
    expect(writeStanding(readStanding('!')!)).toBe('!');
  });

  it.each(['rcep', 'rcep:vn+', '?hk?cn', '', 'rcep:vn+acfta:vn', '!?cn', 'Rcep:vn'])(
    'is not "%s"',
    (text) => {
      expect(readStanding(text)).toBeNull();
    },
  );
});
