import { describe, expect, it } from 'vitest';
import { declaredEntries } from '../../solver/report/declared-entries.ts';
import { entryLines } from '../../solver/report/entry-lines.ts';
import { totalRow } from '../../solver/report/total-row.ts';
import { handMadeLedger, handMadePlan } from '../support/hand-made-answer.ts';
import { aNetwork } from '../support/network-builder.ts';

const inCents = ({ duty }: { readonly duty: number }) => Math.round(duty * 100) / 100;

describe('customs entry lines', () => {
  /** Cloth worth 10 enters Vietnam at 10 %, from 16 July at 20 %, at 2 % within a quota, and half is refunded. */
  const network = aNetwork()
    .withTerritory('vn', { drawbackShare: 0.5, dutyBase: 'cif' })
    .withHub('port')
    .withHub('saigon', { territory: 'vn' })
    .withProduct('cloth', { customsValuePerUnit: 10, hsCode: '5208.11' })
    .withDuty('vn_mfn', { into: 'vn', rate: 0.1, isDrawbackEligible: true, validTo: '2026-07-15' })
    .withDuty('vn_new', { into: 'vn', rate: 0.2, isDrawbackEligible: true, validFrom: '2026-07-16' })
    .withDuty('vn_quota', {
      into: 'vn',
      kind: 'quota',
      rate: 0.02,
      quota: { quantity: 30 },
      stacking: 'replaces',
      ofKinds: ['mfn'],
    })
    .withLane('port', 'saigon', { costPer: { unit: 2 } })
    .build();
  const cloth = { lane: 'port_saigon', product: 'cloth', origin: 'cn', elapsedDays: null, period: 'p1' };

  it('splits 300 bolts that arrive over 30 days where the law changes: 150 at 10 % and 150 at 20 % of 12', () => {
    const entries = declaredEntries(network, handMadePlan({ flows: [{ ...cloth, quantity: 300 }] }));
    const each = { units: 150, customsValue: 1500, basePerUnit: 12, basis: 'CIF', programme: 'standard' };
    expect(entries).toMatchObject([
      { ...each, firstDay: '2026-07-01', lastDay: '2026-07-15' },
      { ...each, firstDay: '2026-07-16', lastDay: '2026-07-30' },
    ]);
    expect(entries.map(inCents)).toEqual([180, 360]);
    expect(entries.map(({ layers }) => layers.map(({ layer, rate }) => [layer, rate]))).toEqual([
      [['vn_mfn', 0.1]],
      [['vn_new', 0.2]],
    ]);
  });

  it('puts goods of 2 ages on 1 line, and apart 60 bolts that use the quota at 2 %', () => {
    const flows = [
      { ...cloth, elapsedDays: 3, quantity: 60 },
      { ...cloth, elapsedDays: 9, quantity: 240 },
    ];
    const quotaUses = [{ ...cloth, elapsedDays: 3, layer: 'vn_quota', quantity: 60 }];
    const entries = declaredEntries(network, handMadePlan({ flows, quotaUses }));
    expect(entries.map((entry) => [entry.quota, entry.units, inCents(entry)])).toEqual([
      ['vn_quota', 30, 7.2],
      [null, 120, 144],
      ['vn_quota', 30, 7.2],
      [null, 120, 288],
    ]);
  });

  it('refunds half of 540 on 300 bolts under drawback, and adds a fee of 7 on a line of its own', () => {
    const flows = [{ ...cloth, entersUnderDrawback: true, quantity: 300 }];
    const where = { lane: 'port_saigon', period: 'p1' };
    const ledger = handMadeLedger([
      { kind: 'fee', amount: 3, cause: 'stamp', product: 'cloth', ...where },
      { kind: 'fee', amount: 4, cause: 'stamp', ...where },
    ]);
    const rows = entryLines.rows(network, handMadePlan({ flows }), ledger);
    expect(rows.map(({ programme, layer, fee }) => [programme, layer, fee])).toEqual([
      ['drawback', 'vn_mfn', 0],
      ['drawback', 'vn_new', 0],
      [null, 'stamp', 7],
    ]);
    const { duty, drawback, fee } = totalRow(entryLines.columns, rows);
    expect([duty, drawback, fee].map((total) => Math.round(total! * 100))).toEqual([54000, -27000, 700]);
  });
});
