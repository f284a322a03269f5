import { describe, expect, it } from 'vitest';
import { columnContextIn } from '../../../../../renderer/features/network/column-context-in.ts';
import { sayRecord } from '../../../../../renderer/features/network/inspector/say-record.ts';
import type { Collection } from '../../../../../scenarios/domain/network.ts';
import { sampleDocument } from '../../../../support/sample-document.ts';

const { network } = sampleDocument();
const said = (collection: Collection, id: string, language: 'en' | 'zh-HK' = 'en') => {
  const record = network[collection].find((each) => 'id' in each && each.id === id)!;
  return sayRecord(network, collection, record, columnContextIn(network, language, '2026-11-25'));
};

describe('what a record of trade law is, in words', () => {
  it('tells of Vietnam that it refunds 99 % and lets 1 million dong in free, of the United States a first sale', () => {
    expect(said('territories', 'vn')).toMatch(
      /^a customs territory, duty charged on value with freight and insurance, 99.% of it refunded when goods leave again; entries of up to VND 1\.0.m are free$/,
    );
    expect(said('territories', 'us')).toBe(
      'a customs territory, duty charged on value free on board; the price of a first sale may be declared',
    );
    expect(said('territories', 'cn')).toBe('a customs territory, duty charged on value free on board');
  });

  it('counts 2 members and 1 rule of an agreement and names its hub, in 2 languages', () => {
    expect(said('agreements', 'acfta')).toBe(
      '2 members, 1 rule of origin; all materials of members count as originating; preference is lost outside the members but for Hong Kong',
    );
    expect(said('agreements', 'acfta', 'zh-HK')).toBe(
      '2 個成員，1 條原產地規則；各成員所有物料視為原產；除Hong Kong外，途經成員以外即失優惠',
    );
  });

  it('says of a preference its agreement and its 18,000 kg, of a carbon layer its charge, of MFN nothing', () => {
    expect(said('duties', 'vn_acfta')).toBe(
      'only for goods that qualify under ACFTA, for 18,000 kg in all; what is beyond pays without it',
    );
    expect(said('duties', 'us_carbon')).toMatch(/^USD 55.* for each tonne of embedded CO₂e$/);
    expect(said('duties', 'us_transshipped')).toBe('only for goods sent from elsewhere than their origin');
    expect(said('duties', 'vn_mfn')).toBe('refunded where the territory grants drawback');
    expect(said('duties', 'us_mfn_8414')).toBeNull();
  });
});
