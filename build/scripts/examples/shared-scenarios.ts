import type { ScenarioInput } from './inputs.ts';
import { named } from './named.ts';

type Overrides = NonNullable<ScenarioInput['overrides']>;

/** Puts proposed duty layers into force at a rate to be tested, from a day on. `layers` is a path to one or more. */
export function proposedDuty(layers: string, rate: number, validFrom: string): Overrides {
  return [
    {
      at: `${layers}/rate`,
      to: rate,
      because: named(
        'Rate to be tested; none is named yet.',
        '待測試的稅率，尚未公布。',
        '待测试的税率，尚未公布。',
      ),
    },
    {
      at: `${layers}/validFrom`,
      to: validFrom,
      because: named('Assumed first day.', '假設的首日。', '假设的首日。'),
    },
    {
      at: `${layers}/status`,
      to: 'in_force',
      because: named('Proposed layers count nothing.', '擬議關稅層不計稅。', '拟议关税层不计税。'),
    },
  ];
}

/** The duties of 2025 as though the Court had upheld them; `origins` ends the ids of the reciprocal layers that go on. */
export function ieepaStands(origins: readonly string[]): ScenarioInput {
  const because = named('No ruling, so no end.', '未有裁決，故不終止。', '未有裁决，故不终止。');
  return {
    id: 'ieepa_stands',
    name: named('IEEPA duties go on', 'IEEPA 關稅延續', 'IEEPA 关税延续'),
    because: named(
      'As of July 2025: what the plan would have been had the Court upheld the duties of August 2025.',
      '以2025年7月的情況計：假若法院維持2025年8月的關稅，計劃會是如何。',
      '以2025年7月的情况计：假如法院维持2025年8月的关税，计划会是如何。',
    ),
    overrides: [
      ...origins.map((origin) => ({ at: `duties/us_reciprocal_${origin}/validTo`, to: null, because })),
      {
        at: 'duties/us_reciprocal_cn_from_20250514/rate',
        to: 0.34,
        because: named(
          'The 24 points suspended to November 2026 come back.',
          '暫緩至2026年11月的 24 個百分點恢復徵收。',
          '暂缓至2026年11月的 24 个百分点恢复征收。',
        ),
      },
      { at: 'duties/us_fentanyl_cn_from_20251110/validTo', to: null, because },
      {
        at: 'duties[kind=s301_forced_labour]/status',
        to: 'suspended',
        because: named(
          'It came in the place of the IEEPA duties.',
          '此項取代了 IEEPA 關稅。',
          '此项取代了 IEEPA 关税。',
        ),
      },
      {
        at: 'duties[kind=s122]/status',
        to: 'suspended',
        because: named(
          'It came in the place of the IEEPA duties.',
          '此項取代了 IEEPA 關稅。',
          '此项取代了 IEEPA 关税。',
        ),
      },
    ],
  };
}
