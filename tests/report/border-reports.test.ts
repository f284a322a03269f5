import { describe, expect, it } from 'vitest';
import { dutySchedule } from '../../solver/report/duty-schedule.ts';
import { originExposure } from '../../solver/report/origin-exposure.ts';
import { totalRow } from '../../solver/report/total-row.ts';
import { handMadeLedger, handMadePlan } from '../support/hand-made-answer.ts';
import { aNetwork } from '../support/network-builder.ts';
import { aPlan } from '../support/plan-builder.ts';

const nothing = handMadeLedger([]);

describe('the duty schedule', () => {
  /** Cloth worth 10 and of origin `cn` enters Vietnam at 10 %, at 4 % under RCEP, at 2 % in a quota, or refunded. */
  const network = aNetwork()
    .withTerritory('vn', { drawbackShare: 0.5, deMinimisPerEntry: 1_000 })
    .withHub('port')
    .withHub('saigon', { territory: 'vn' })
    .withProduct('cloth', { customsValuePerUnit: 10 })
    .withAgreement('rcep', ['cn', 'vn'])
    .withDuty('vn_mfn', { into: 'vn', rate: 0.1, isDrawbackEligible: true })
    .withDuty('vn_rcep', {
      into: 'vn',
      kind: 'preference',
      rate: 0.04,
      needsAgreement: 'rcep',
      stacking: 'replaces',
      ofKinds: ['mfn'],
    })
    .withDuty('vn_quota', {
      into: 'vn',
      kind: 'quota',
      rate: 0.02,
      quota: { quantity: 30 },
      stacking: 'replaces',
      ofKinds: ['mfn'],
    })
    .withLane('port', 'saigon')
    .withLane('port', 'saigon', { mode: 'courier', valuePerEntry: 900 })
    .build();
  const cloth = { lane: 'port_saigon', product: 'cloth', origin: 'cn', elapsedDays: null, period: 'p1' };
  const into = { into: 'vn', product: 'cloth', agreement: null, drawback: 0 };
  const rowsOf = (plan: Parameters<typeof handMadePlan>[0]) =>
    dutySchedule.rows(network, handMadePlan(plan), nothing);

  it('takes 100 at 10 % of 100 bolts, and 40 at 4 % of 100 that claim RCEP', () => {
    const rows = rowsOf({
      flows: [
        { ...cloth, quantity: 100 },
        { ...cloth, standing: 'rcep:cn', quantity: 100 },
      ],
    });
    expect(rows).toEqual([
      {
        ...into,
        programme: 'standard',
        layer: 'vn_mfn',
        units: 100,
        customsValue: 1000,
        duty: 100,
        averageRate: 0.1,
      },
      {
        ...into,
        programme: 'preference',
        agreement: 'rcep',
        layer: 'vn_rcep',
        units: 100,
        customsValue: 1000,
        duty: 40,
        averageRate: 0.04,
      },
    ]);
    expect(totalRow(dutySchedule.columns, rows)['duty']).toBe(140);
  });

  it('refunds 50 of 100 on 100 bolts under drawback, whatever they might claim', () => {
    const flow = { ...cloth, standing: 'rcep:cn', entersUnderDrawback: true, quantity: 100 };
    expect(rowsOf({ flows: [flow] })).toMatchObject([
      {
        programme: 'drawback',
        agreement: null,
        layer: 'vn_mfn',
        duty: 100,
        drawback: -50,
        averageRate: 0.05,
      },
    ]);
  });

  it('takes 6 of 30 bolts in the quota and 70 of the 70 beyond', () => {
    const flow = { ...cloth, quantity: 100 };
    const rows = rowsOf({ flows: [flow], quotaUses: [{ ...cloth, layer: 'vn_quota', quantity: 30 }] });
    expect(rows.map(({ layer, units, duty }) => [layer, units, duty])).toEqual([
      ['vn_mfn', 70, 70],
      ['vn_quota', 30, 6],
    ]);
  });

  it('lets 5 bolts in by courier for nothing, in a row without a layer', () => {
    expect(rowsOf({ flows: [{ ...cloth, lane: 'port_saigon_2', quantity: 5 }] })).toEqual([
      {
        ...into,
        programme: 'de minimis',
        layer: null,
        units: 5,
        customsValue: 50,
        duty: 0,
        averageRate: 0,
      },
    ]);
  });
});

describe('exposure to disputed origins', () => {
  /** Fans worth 10 of Vietnam pay 20 % in the United States and nothing in Europe, those of the Mainland 35 % and 5 %. */
  const disputed = aNetwork()
    .withTerritory('vn')
    .withTerritory('eu')
    .withHub('saigon', { territory: 'vn' })
    .withHub('boston', { territory: 'us' })
    .withHub('lyon', { territory: 'eu' })
    .withProduct('fan', { customsValuePerUnit: 10 })
    .withDuty('us_vn', { originCountries: 'vn', rate: 0.2 })
    .withDuty('us_cn', { originCountries: 'cn', rate: 0.35 })
    .withDuty('eu_cn', { into: 'eu', originCountries: 'cn', rate: 0.05 })
    .withDuty('eu_us', { into: 'eu', originCountries: 'us', rate: 0.3 })
    .withLane('saigon', 'boston')
    .withLane('saigon', 'lyon');
  const network = disputed.build();

  it('is 150 if 100 fans planned as Vietnamese are held for Chinese, and −75 for 50 planned as Chinese', () => {
    const plan = aPlan(network)
      .sends('saigon_boston', 'fan', 100, { origin: 'vn', standing: '?cn' })
      .sends('saigon_boston', 'fan', 50, { origin: 'cn', standing: '?vn' })
      .sends('saigon_boston', 'fan', 10, { origin: 'vn' })
      .build();
    const rows = originExposure.rows(network, plan, nothing);
    const closely = (row: object) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === 'number' ? Number(value.toFixed(9)) : value,
        ]),
      );
    expect(rows.map(closely)).toEqual([
      {
        product: 'fan',
        into: 'us',
        origin: 'vn',
        otherOrigin: 'cn',
        units: 100,
        duty: 200,
        dutyOtherwise: 350,
        exposure: 150,
        dearer: 150,
        cheaper: 0,
      },
      {
        product: 'fan',
        into: 'us',
        origin: 'cn',
        otherOrigin: 'vn',
        units: 50,
        duty: 175,
        dutyOtherwise: 100,
        exposure: -75,
        dearer: 0,
        cheaper: -75,
      },
    ]);
    const total = totalRow(originExposure.columns, rows);
    expect(total['dearer']).toBeCloseTo(150, 9);
    expect(total['cheaper']).toBeCloseTo(-75, 9);
  });

  it('counts the dearer of 2 other origins: 300 of the United States, not 50 of the Mainland', () => {
    const plan = aPlan(network)
      .sends('saigon_lyon', 'fan', 100, { origin: 'vn', standing: '?cn?us' })
      .build();
    const rows = originExposure.rows(network, plan, nothing);
    expect(rows.map(({ otherOrigin, exposure, dearer }) => [otherOrigin, exposure, dearer])).toEqual([
      ['us', 300, 300],
      ['cn', 50, 0],
    ]);
  });

  it('is 0 against a plan that is charged for the worse case already', () => {
    const worse = disputed.withSettings({ disputedOrigins: 'worse case' }).build();
    const plan = aPlan(worse).sends('saigon_boston', 'fan', 100, { origin: 'vn', standing: '?cn' }).build();
    expect(originExposure.rows(worse, plan, nothing)).toMatchObject([
      { duty: 350, dutyOtherwise: 350, exposure: 0, dearer: 0, cheaper: 0 },
    ]);
  });
});
