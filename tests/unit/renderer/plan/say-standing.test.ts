import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../../renderer/features/plan/names.ts';
import { sayStanding } from '../../../../renderer/features/plan/say-standing.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { aNetwork } from '../../../support/network-builder.ts';

const network = aNetwork()
  .withTerritory('cn', { name: { en: 'Mainland', zhHant: '內地', zhHans: '内地' } })
  .withTerritory('vn', { name: { en: 'Vietnam', zhHant: '越南', zhHans: '越南' } })
  .withAgreement('rcep', ['cn', 'vn'], { name: 'RCEP' })
  .build();

describe('a standing in words', () => {
  it('names 1 preference with its country, 1 origin in dispute and the drawback', () => {
    expect(sayStanding('rcep:vn?cn!', namesOf(network, 'en'), textIn('en'))).toBe(
      'RCEP (Vietnam) · may be held to be of Mainland · under drawback',
    );
    expect(sayStanding('rcep:vn?cn', namesOf(network, 'zh-HK'), textIn('zh-HK'))).toBe(
      'RCEP（越南） · 或被認定原產於內地',
    );
  });

  it('says towards which 1 partner a preference holds', () => {
    expect(sayStanding('rcep:vn>cn', namesOf(network, 'en'), textIn('en'))).toBe(
      'RCEP (Vietnam) into Mainland alone',
    );
  });
});
