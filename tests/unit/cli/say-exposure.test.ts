import { describe, expect, it } from 'vitest';
import { sayExposure } from '../../../main/cli/say-exposure.ts';
import { handMadeLedger, handMadePlan } from '../../support/hand-made-answer.ts';
import { aNetwork } from '../../support/network-builder.ts';

const network = (disputedOrigins: 'as planned' | 'worse case') =>
  aNetwork()
    .withSettings({ disputedOrigins })
    .withTerritory('vn', { name: 'Vietnam' })
    .withPlant('hanoi', { territory: 'vn' })
    .withMarket('boston')
    .withProduct('fan', { name: 'Fan' })
    .withLane('hanoi', 'boston')
    .withDuty('us_cn', { originCountries: 'cn', rate: 0.25 })
    .build();
const said = (disputedOrigins: 'as planned' | 'worse case', standing: string | null) => {
  const flow = { lane: 'hanoi_boston', product: 'fan', origin: 'vn', standing, elapsedDays: null };
  const plan = handMadePlan({ flows: [{ ...flow, period: 'p1', quantity: 1000 }] });
  return sayExposure(network(disputedOrigins), plan, handMadeLedger([]));
};

describe('what is said of disputed origins', () => {
  it('is that 1,000 fans worth 10 may owe 25 %', () => {
    expect(said('as planned', '?cn')).toBe(
      'Disputed origin: 1,000 Fan planned as of Vietnam may be held to be of Mainland China on entering United States; if customs decides so, duty rises by 2,500 HKD.',
    );
  });

  it('is that 0 decisions make the plan dearer once the worse case is planned', () => {
    expect(said('worse case', '?cn')).toContain('no decision of customs makes the plan dearer');
  });

  it('is nothing where 0 origins are in dispute', () => {
    expect(said('as planned', null)).toBe('');
  });
});
