import type { ScenarioInput } from './inputs.ts';
import { named } from './named.ts';

type Overrides = NonNullable<ScenarioInput['overrides']>;

/** Puts proposed duty layers into force at a rate to be tested, from a day on. `layers` is a path to one or more. */
export function proposedDuty(layers: string, rate: number, validFrom: string): Overrides {
  return [
    { at: `${layers}/rate`, to: rate, because: 'Rate to be tested; none is named yet.' },
    { at: `${layers}/validFrom`, to: validFrom, because: 'Assumed first day.' },
    { at: `${layers}/status`, to: 'in_force', because: 'Proposed layers count nothing.' },
  ];
}

/** The duties of 2025 as though the Court had upheld them; `origins` ends the ids of the reciprocal layers that go on. */
export function ieepaStands(origins: readonly string[]): ScenarioInput {
  const because = 'No ruling, so no end.';
  return {
    id: 'ieepa_stands',
    name: named('IEEPA duties go on', 'IEEPA 關稅延續', 'IEEPA 关税延续'),
    because: 'As of July 2025: what the plan would have been had the Court upheld the duties of August 2025.',
    overrides: [
      ...origins.map((origin) => ({ at: `duties/us_reciprocal_${origin}/validTo`, to: null, because })),
      {
        at: 'duties/us_reciprocal_cn_from_20250514/rate',
        to: 0.34,
        because: 'The 24 points suspended to November 2026 come back.',
      },
      { at: 'duties/us_fentanyl_cn_from_20251110/validTo', to: null, because },
      {
        at: 'duties[kind=s301_forced_labour]/status',
        to: 'suspended',
        because: 'It came in the place of the IEEPA duties.',
      },
      {
        at: 'duties[kind=s122]/status',
        to: 'suspended',
        because: 'It came in the place of the IEEPA duties.',
      },
    ],
  };
}
