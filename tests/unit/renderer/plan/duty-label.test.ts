import { describe, expect, it } from 'vitest';
import { dutyLabel } from '../../../../renderer/features/plan/duty-label.ts';
import { ledgerValue } from '../../../../renderer/features/plan/ledger-value.ts';
import { namesOf } from '../../../../renderer/features/plan/names.ts';
import { dutyKindMessages } from '../../../../renderer/i18n/duty-kind-messages.ts';
import { ledgerPartMessages } from '../../../../renderer/i18n/ledger-part-messages.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { dutyLayers } from '../../../../scenarios/library/duty-layers.ts';
import { ledgerParts } from '../../../../solver/solution/ledger.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const territories = {
  territory: (id: string) => ({ us: '美國', cn: '中國內地', vn: '越南' })[id] ?? id,
  territoryCode: (id: string) => id.toUpperCase(),
};
const layer = { kind: 's301', into: 'us', originCountries: 'cn', hsPrefixes: [], rate: 0.25 } as const;
type Layer = Parameters<typeof dutyLabel>[0];
const label = (changes: object, language: 'en' | 'zh-HK' = 'en') =>
  dutyLabel({ ...layer, ...changes } as unknown as Layer, territories, language);

describe('the label of a duty layer without a name', () => {
  it('says importer, law, origin and a rate of 25 %', () => {
    expect(label({})).toBe('US Section 301, CN, 25\u202f%');
    expect(label({}, 'zh-HK')).toBe('美國 301 條款，中國內地，25\u202f%');
  });

  it('keeps the 2 decimals that a rate has, and leaves out one that is not known', () => {
    expect(label({ rate: 0.0265 })).toBe('US Section 301, CN, 2.65\u202f%');
    expect(label({ rate: null })).toBe('US Section 301, CN');
  });

  it('names 2 origins, counts 3, and says nothing of all', () => {
    expect(label({ originCountries: ['cn', 'vn'] })).toBe('US Section 301, CN/VN, 25\u202f%');
    expect(label({ originCountries: ['cn', 'vn', 'th'] })).toBe('US Section 301, CN +2, 25\u202f%');
    expect(label({ originCountries: '*', kind: 'mfn', hsPrefixes: ['8509.40'] })).toBe(
      'US MFN 8509.40, 25\u202f%',
    );
  });

  it('reads a kind that a planner made up word by word', () => {
    expect(label({ kind: 'carbon_border' })).toBe('US carbon border, CN, 25\u202f%');
  });

  it('has a word for each kind of the library, and for no kind that is not in it', () => {
    const kinds = [...new Set(dutyLayers.map(({ kind }) => kind))];
    expect(Object.keys(dutyKindMessages).sort()).toEqual(kinds.sort());
  });
});

describe('the values of ledger entries', () => {
  const network = aNetwork()
    .withTerritory('us')
    .withTerritory('cn')
    .withPlant('dongguan', { territory: 'cn' })
    .withMarket('boston', { territory: 'us' })
    .withLane('dongguan', 'boston')
    .build();
  const names = namesOf(network, 'en');

  it('have a word for each of the 12 parts that the solver writes', () => {
    const said = ledgerParts.map((part) => ledgerValue('part', part, names, textIn('en')));
    expect(said).toEqual(ledgerParts.map((part) => ledgerPartMessages[part].en));
    expect(said).toHaveLength(12);
  });

  it('name a lane that causes its freight by its 2 ends, and an unknown cause by its id', () => {
    const ends = `${names.site('dongguan')} → ${names.site('boston')}`;
    expect(ledgerValue('cause', 'dongguan_boston', names, textIn('en'))).toBe(ends);
    expect(ledgerValue('cause', 'gone', names, textIn('en'))).toBe('gone');
  });
});
