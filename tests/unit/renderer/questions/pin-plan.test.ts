import { describe, expect, it } from 'vitest';
import type { Override } from '../../../../scenarios/domain/scenario.ts';
import { pinCase } from '../../../../renderer/features/sweep/pin-case.ts';
import { pinPlan } from '../../../../renderer/features/questions/pin-plan.ts';
import type { SweepQuestion } from '../../../../renderer/features/sweep/use-sweep.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { aNetwork } from '../../../support/network-builder.ts';
import { aScenario, aStore } from '../../../support/planner-store.ts';

const network = aNetwork().withDemand('denver', 'kettle', 10).build();
const more = (to: number, because: string | null): Override => ({
  at: 'demand/denver_kettle/quantity',
  because,
  to,
});

describe('what a question found, pinned', () => {
  it('stands after the 1 override of the scenario it was asked of, for its own reason, in 1 step of undo', () => {
    const store = aStore(network, [aScenario('boom', [more(20, 'orders are up')])]);
    const name = pinPlan(store, 'boom', [more(30, 'demand turned to 30')], {
      name: 'At 30',
      because: 'Map.',
    });
    const { content, past } = store.getState().document!;
    expect(name).toBe('At 30');
    expect(past).toHaveLength(1);
    expect(content.scenarios[1]?.overrides).toEqual([more(20, 'orders are up'), more(30, 'Map.')]);
  });

  it('keeps of a case of a sweep the reason for the scenario’s 20, and gives its own for the lever’s 30', () => {
    const changed = [more(20, 'orders are up')];
    const store = aStore(network, [aScenario('boom', changed)]);
    const question = {
      scenario: null,
      text: textIn('en'),
      answered: { asked: { scenarios: [{ id: 'boom', overrides: changed }] } },
    } as unknown as SweepQuestion;
    const overrides = [...changed, more(30, 'demand turned to 30')];
    pinCase(store, question, { id: 'boom x', scenario: 'boom', values: [30], overrides }, 'boom, 30');
    const made = store.getState().document!.content.scenarios[1];
    expect(made?.overrides.map(({ because }) => because)).toEqual([
      'orders are up',
      'Pinned in a sweep: boom, 30.',
    ]);
  });
});
