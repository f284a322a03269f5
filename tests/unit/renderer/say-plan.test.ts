import { describe, expect, it } from 'vitest';
import { formatIn } from '../../../renderer/format/format.ts';
import { formatMessage } from '../../../renderer/i18n/format-message.ts';
import { namesOf } from '../../../renderer/features/plan/names.ts';
import { plannedOf } from '../../../renderer/features/plan/planned.ts';
import { sayPlan, sayScenario } from '../../../renderer/features/plan/say-plan.ts';
import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import { handMadeLedger, handMadePlan, type PlanInput } from '../../support/hand-made-answer.ts';
import { aNetwork } from '../../support/network-builder.ts';

const network = aNetwork()
  .withTerritory('cn')
  .withTerritory('us')
  .withPlant('dongguan', { territory: 'cn' })
  .withPlant('suzhou', { territory: 'cn' })
  .withMarket('boston', { territory: 'us' })
  .withRecipe('dongguan', 'fan')
  .withRecipe('suzhou', 'fan')
  .withLane('dongguan', 'boston', { mode: 'sea' })
  .withDemand('boston', 'fan', 1000)
  .build();
const demand = String(network.demand[0]!.id);

function planned(dongguan: number, suzhou: number, total: number) {
  const made = (recipe: string, quantity: number) => ({ recipe, quantity, origin: 'cn', period: 'p1' });
  const plan: PlanInput = {
    production: [made('dongguan_fan', dongguan), made('suzhou_fan', suzhou)].filter(
      ({ quantity }) => quantity > 0,
    ),
    served: [{ demand, origin: 'cn', elapsedDays: null, period: 'p1', quantity: dongguan + suzhou }],
  };
  const ledger = handMadeLedger([{ kind: 'freight', amount: total }]);
  const record = { plan: handMadePlan(plan), ledger, relativeGap: 0 } as unknown as SolveRecord;
  return plannedOf({ record, network, solvedAt: null })!;
}

const names = namesOf(network, 'en');
const format = formatIn('en');
const read = (pieces: ReturnType<typeof sayPlan>) =>
  pieces
    .map(({ message, values }) => formatMessage(message, 'en', values))
    .join('')
    .replaceAll('\u202f', ' ');

describe('the sentence over a plan', () => {
  it('tells that Dongguan makes 70 % of 1 k units for HKD 22.1 m, and that every order is met', () => {
    const sentence = read(sayPlan(planned(700, 300, 22_100_000), names, format));
    expect(sentence).toMatch(/makes 70 % of 1.* units, .* the rest; landed they cost HKD 22.1 m, and every/);
  });

  it('tells of 10 % that goes unserved', () => {
    expect(read(sayPlan(planned(900, 0, 5000), names, format))).toMatch(
      /makes all 900 units; .*10.0 % of demand/,
    );
  });

  it('tells that 200 units move out of Dongguan for HKD 500 more', () => {
    const sentence = read(
      sayScenario(planned(500, 500, 5500), planned(700, 300, 5000), 'US +25 % on CN', names, format),
    );
    expect(sentence).toMatch(/^US \+25 % on CN: 200 units move out of .*, and the plan costs HKD 500 more/);
  });

  it('tells that nothing moves and that the cost is the same', () => {
    const sentence = read(
      sayScenario(planned(700, 300, 5000), planned(700, 300, 5000), 'Calm', names, format),
    );
    expect(sentence).toBe('Calm: nothing moves, and the plan costs the same as Base.');
  });
});
