import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import { meteredProgram, withMeter } from './metered-program.ts';
import type { NotPossible } from './not-possible.ts';
import { subjectColumns } from './subject-columns.ts';
import type { WhySolver } from './why-solver.ts';
import type { Activity } from './why-subject.ts';

/** The policies without which an activity is possible, each by itself; the limits together where it is none of them. */
export async function policiesInTheWay(
  { network }: PlanningModel,
  about: Activity,
  solver: WhySolver,
): Promise<readonly NotPossible[]> {
  const found: NotPossible[] = [];
  for (const { id, isOn } of network.policies) {
    if (!isOn) continue;
    const without = buildModel({
      ...network,
      policies: network.policies.filter((policy) => policy.id !== id),
    });
    const program = meteredProgram(without.program, subjectColumns(without, about));
    const nothing = { cost: new Float64Array(program.columnCount), costOffset: 0 };
    const most = await solver.solveOther(
      withMeter(program, { least: 0, most: 1, costPerUnit: -1 }, nothing),
      'with',
    );
    if (most !== null && most < -1e-6) found.push({ kind: 'policy', policy: id });
  }
  return found.length > 0 ? found : [{ kind: 'limits' }];
}
