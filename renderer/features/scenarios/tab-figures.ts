import { scenarioKey } from '../../store/answers-slice.ts';
import { isStale } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';

/** What a tab says of its scenario besides the name. */
export interface TabFigures {
  /** `null` for the base network. */
  scenario: string | null;
  state: 'current' | 'stale' | 'solving' | 'failed' | 'unsolved';
  /** Value of the plan, in base currency or kilograms; `null` without a plan. */
  value: number | null;
  /** Against the base's plan; `null` for the base and where either has no plan. */
  difference: number | null;
  /** Of the solve under way; `null` while none is known. */
  gap: number | null;
}

/** The figures of one tab. */
export function tabFigures(state: PlannerState, scenario: string | null): TabFigures {
  const key = scenarioKey(scenario);
  const value = state.answers[key]?.record.objective ?? null;
  const base = state.answers[scenarioKey(null)]?.record.objective ?? null;
  const job = state.jobs[key];
  const failure = state.failures[key];
  const hasFailed = failure !== undefined && failure.stoppedBy !== 'cancelled';
  return {
    scenario,
    state:
      job !== undefined
        ? 'solving'
        : hasFailed
          ? 'failed'
          : value === null
            ? 'unsolved'
            : isStale(state, scenario)
              ? 'stale'
              : 'current',
    value,
    difference: scenario === null || value === null || base === null ? null : value - base,
    gap: job?.progress.at(-1)?.relativeGap ?? null,
  };
}

/** Scale and decimals by which all tabs of a file are written: four digits of the largest plan. */
export function tabScale(values: readonly (number | null)[]): { divisor: 1 | 1e3 | 1e6; digits: number } {
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  const divisor = largest >= 1e6 ? 1e6 : largest >= 1e4 ? 1e3 : 1;
  const whole = Math.max(1, Math.ceil(Math.log10(Math.max(1, largest / divisor))));
  return { divisor, digits: Math.min(2, Math.max(divisor === 1 ? 0 : 1, 4 - whole)) };
}
