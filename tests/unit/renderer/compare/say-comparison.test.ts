import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../../renderer/features/compare/comparison.ts';
import { foldSmallChanges } from '../../../../renderer/features/compare/fold-small-changes.ts';
import { sayComparison } from '../../../../renderer/features/compare/say-comparison.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { formatMessage } from '../../../../renderer/i18n/format-message.ts';
import type { Answer } from '../../../../renderer/store/answers-slice.ts';
import type { SolveRecord } from '../../../../solver/solution/solve-record.ts';
import {
  handMadeLedger,
  handMadePlan,
  type EntryInput,
  type PlanInput,
} from '../../../support/hand-made-answer.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const network = aNetwork()
  .withTerritory('cn')
  .withTerritory('vn')
  .withPlant('dongguan', { territory: 'cn' })
  .withPlant('hanoi', { territory: 'vn' })
  .withMarket('boston', { territory: 'vn' })
  .withRecipe('dongguan', 'fan')
  .withRecipe('hanoi', 'fan')
  .withLane('dongguan', 'boston')
  .withLane('hanoi', 'boston')
  .withDemand('boston', 'fan', 100)
  .build();

function answer(fromDongguan: number, amount: number, currency = 'HKD'): Answer {
  const at = { product: 'fan', period: 'p1', elapsedDays: null };
  const plan: PlanInput = {
    flows: [
      { lane: 'dongguan_boston', origin: 'cn', quantity: fromDongguan, ...at },
      { lane: 'hanoi_boston', origin: 'vn', quantity: 100 - fromDongguan, ...at },
    ],
    production: [
      { recipe: 'dongguan_fan', origin: 'cn', period: 'p1', quantity: fromDongguan },
      { recipe: 'hanoi_fan', origin: 'vn', period: 'p1', quantity: 100 - fromDongguan },
    ],
  };
  const entries: EntryInput[] = [{ kind: 'conversion', amount, site: 'hanoi' }];
  const record = { plan: handMadePlan(plan), ledger: { ...handMadeLedger(entries), currency } };
  return { record: record as unknown as SolveRecord, network, solvedAt: null };
}

function saidOf(a: Answer, b: Answer, language: 'en' | 'zh-HK' = 'en'): string {
  const names = {
    a: 'Base',
    b: 'Tariff',
    territory: (id: string) => ({ cn: 'Mainland', vn: 'Vietnam' })[id] ?? id,
    product: (id: string) => id,
    agreement: (id: string) => id,
  };
  return sayComparison(comparisonOf(a, b)!, names, formatIn(language))
    .map(({ message, values }) => formatMessage(message, language, values))
    .join(' ')
    .replaceAll('\u202f', ' ');
}

describe('the sentence over a comparison', () => {
  it('says that 2 m more is 20 % and that half of the volume goes from Vietnam to the Mainland', () => {
    expect(saidOf(answer(10, 10_000_000), answer(60, 12_000_000))).toBe(
      'Tariff costs HKD 2.0 m more than Base (+20.0 %). ' +
        '50.0 % of the volume moves, most of it from goods of Vietnam to goods of Mainland.',
    );
  });

  it('says less for a plan that is 1 m cheaper, and that nothing moves where no lane differs', () => {
    expect(saidOf(answer(10, 10_000_000), answer(10, 9_000_000))).toBe(
      'Tariff costs HKD 1.0 m less than Base (−10.0 %). Nothing moves.',
    );
  });

  it('takes a difference of 1 in 10 million for none', () => {
    expect(saidOf(answer(10, 10_000_000), answer(10, 10_000_001))).toBe(
      'Tariff costs as much as Base. Nothing moves.',
    );
  });

  it('counts 200 萬 in Chinese', () => {
    expect(saidOf(answer(10, 10_000_000), answer(10, 12_000_000), 'zh-HK')).toContain('200 萬');
  });

  it('has nothing to say of HKD against USD', () => {
    expect(comparisonOf(answer(10, 1), answer(10, 1, 'USD'))).toBeNull();
  });
});

describe('the smallest of many changes', () => {
  it('are gathered into one that keeps the sum of 15', () => {
    const rows = [5, 4, 3, 2, 1].map((change) => ({ change }));
    const { shown, others } = foldSmallChanges(rows, 3);
    expect(shown.map(({ change }) => change)).toEqual([5, 4]);
    expect(others).toEqual({ count: 3, change: 6 });
  });

  it('stand by themselves where 3 fit', () => {
    const rows = [{ change: 3 }, { change: 2 }, { change: 1 }];
    expect(foldSmallChanges(rows, 3)).toEqual({ shown: rows, others: { count: 0, change: 0 } });
  });
});
