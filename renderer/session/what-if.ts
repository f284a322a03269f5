import type { Lever } from '../../scenarios/levers/lever.ts';
import { leverOverrides } from '../../scenarios/levers/lever-overrides.ts';
import { leverValue } from '../../scenarios/levers/lever-value.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { activeAnswer } from '../store/selectors.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { whyNoWhatIf, type WhatIf } from '../store/what-if-slice.ts';
import type { SessionParts } from './parts.ts';

/** The verbs of levers. */
export interface Levers {
  /** `levers`: those that will probably be turned. */
  ready: (levers: readonly Lever[]) => void;
  turn: (lever: Lever, value: number) => void;
  reset: () => void;
}

/** How long a lever rests before the best plan of all is sought. */
export const restMs = 300;
/** Sessions that may be lost in a row without an answer. */
const mostLosses = 3;

/** No lever is off its present value, and nothing is known of one that was. */
const untouched = { moves: [], preview: null, trouble: null, exact: null, failed: null } as const;

/** Levers as a scenario would hold them: the overrides of the open scenario, then those of the levers. */
export function whatIfOverrides(state: PlannerState, { of, moves }: WhatIf): readonly Override[] {
  const scenario = state.document?.content.scenarios.find(({ id }) => id === state.activeScenario);
  return [
    ...(scenario?.overrides ?? []),
    ...moves.flatMap(({ lever, value }) => leverOverrides(of.network, lever, value)),
  ];
}

/**
 * Turns levers of the plan that is shown: the warm plan answers at once, with its switches held; when the lever rests the
 * network is solved like any other, and that answer takes the preview's place. Another plan, another scenario or an edit
 * of the data ends it.
 */
export function followLevers(parts: SessionParts): Levers {
  const { planner, store, randomId, after, now } = parts;
  let losses = 0;
  let cancelRest = () => undefined as void;
  let exactJob: { job: string; turn: number; of: WhatIf['of']; overrides: readonly Override[] } | null = null;

  const endExact = (): void => {
    cancelRest();
    if (exactJob !== null) void planner.request('solve/cancel', { job: exactJob.job });
    exactJob = null;
  };
  const end = (): void => {
    const { whatIf, setWhatIf } = store.getState();
    if (whatIf === null) return;
    endExact();
    void planner.request('whatif/close', { session: whatIf.session });
    setWhatIf(null);
  };
  const openSession = (of: WhatIf['of'], session: string, levers: readonly Lever[]): void => {
    const { plan } = of.record;
    if (plan === null) return;
    void planner.request('whatif/open', { session, network: of.network, overrides: [], plan, levers });
  };
  const ready = (levers: readonly Lever[]): WhatIf | null => {
    const state = store.getState();
    const of = activeAnswer(state);
    if (of === null || whyNoWhatIf(state) !== null) return null;
    if (state.whatIf?.of === of) return state.whatIf;
    end();
    const session = randomId();
    openSession(of, session, levers);
    const whatIf: WhatIf = { of, session, turn: 0, ...untouched };
    store.getState().setWhatIf(whatIf);
    return whatIf;
  };
  const send = (): void => {
    const { whatIf } = store.getState();
    if (whatIf === null) return;
    const { session, turn, moves } = whatIf;
    void planner.request('whatif/move', { session, turn, moves });
  };
  const seekExact = (): void => {
    const state = store.getState();
    const { whatIf, document, preferences } = state;
    if (whatIf === null || document === null || whatIf.moves.length === 0) return;
    const job = randomId();
    const overrides = whatIfOverrides(state, whatIf);
    exactJob = { job, turn: whatIf.turn, of: whatIf.of, overrides };
    const { engine, solveSeconds: seconds, relativeGap } = preferences;
    const { network } = document.content;
    const limits = { seconds, relativeGap, memoryMiB: null };
    void planner.request('solve/start', { job, network, overrides, engine, limits });
  };
  const change = (lever: Lever, value: number | null): void => {
    store.getState().turnLever({ lever, value });
    endExact();
    send();
    cancelRest = after(restMs, seekExact);
  };

  planner.on('whatif/answer', ({ session, turn, answer }) => {
    const { whatIf, setWhatIf } = store.getState();
    if (whatIf?.session !== session) return;
    switch (answer.kind) {
      case 'preview':
        losses = 0;
        setWhatIf({ ...whatIf, preview: { turn, preview: answer.preview }, trouble: null });
        return;
      case 'stopped':
        return;
      case 'infeasible':
      case 'unclear':
        setWhatIf({ ...whatIf, trouble: { turn, kind: answer.kind } });
        return;
      case 'lost': {
        setWhatIf({ ...whatIf, trouble: { turn, kind: 'lost' } });
        losses += 1;
        if (losses > mostLosses) return;
        openSession(
          whatIf.of,
          session,
          whatIf.moves.map(({ lever }) => lever),
        );
        send();
      }
    }
  });
  planner.on('solve/finished', ({ job, record }) => {
    if (exactJob?.job !== job) return;
    const { turn, of, overrides } = exactJob;
    exactJob = null;
    const { whatIf, setWhatIf, document } = store.getState();
    if (whatIf === null || whatIf.of !== of || document === null) return;
    if (record.plan === null) {
      setWhatIf({ ...whatIf, failed: { turn, isImpossible: record.status === 'infeasible' } });
      return;
    }
    const { network } = resolve(document.content.network, overrides);
    const answer = { record, network, solvedAt: now().toISOString() };
    setWhatIf({ ...whatIf, exact: { turn, answer } });
  });
  store.subscribe((state) => {
    if (state.whatIf === null) return;
    if (state.whatIf.of !== activeAnswer(state) || whyNoWhatIf(state) !== null) end();
  });

  return {
    ready: (levers) => void ready(levers),
    turn: (lever, value) => {
      const whatIf = ready([lever]);
      if (whatIf === null) return;
      change(lever, value === leverValue(whatIf.of.network, lever) ? null : value);
    },
    reset: () => {
      const { whatIf, setWhatIf } = store.getState();
      if (whatIf === null) return;
      endExact();
      setWhatIf({ ...whatIf, turn: whatIf.turn + 1, ...untouched });
    },
  };
}
