import { describe, expect, it } from 'vitest';
import { alternativesAsk } from '../../../renderer/features/alternatives/run-alternatives.ts';
import type { PlannerState } from '../../../renderer/store/planner-state.ts';
import { scenarioKey } from '../../../renderer/store/answers-slice.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { aStore } from '../../support/planner-store.ts';

const plan = { flows: [] };
const stateWith = (hash: string): PlannerState =>
  ({
    ...aStore(aNetwork().withDemand('denver', 'kettle', 10).build()).getState(),
    answers: { [scenarioKey(null)]: { record: { plan, inputsHash: 'now' } } },
    inputsHashes: { [scenarioKey(null)]: hash },
  }) as unknown as PlannerState;

describe('what the window asks of alternatives', () => {
  it('begins from the plan on the screen while it answers the network as it is, else from nothing', () => {
    expect(alternativesAsk(stateWith('now'))).toMatchObject({ kind: 'alternatives', known: plan });
    expect(alternativesAsk(stateWith('later'))).toMatchObject({ known: null });
  });
});
