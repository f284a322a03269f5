import type { Network } from '../../../scenarios/domain/network.ts';
import type { PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import { openMeter, withMeter } from './metered-program.ts';
import type { Solution, WhySolver } from './why-solver.ts';
import type { Activity } from './why-subject.ts';

/** How much of an activity is possible need not be known to the last unit. */
const gapOfMost = 0.1;
/** Asked in, an activity shall do this share of what it could at most be wanted for. */
const askedShare = 0.1;

/** The cheapest plan that does some of the activity: a share of what is wanted, or of what is possible; `null` for none. */
export async function askIn(
  solver: WhySolver,
  program: LinearProgram,
  network: Network,
  about: Activity,
  least: number,
  gap = solver.relativeGap,
): Promise<Solution | null> {
  const isOfIt = ({ product }: Network['demand'][number]) =>
    about.product === null || product === about.product;
  const rows = network.demand.filter(isOfIt);
  const wanted = (rows.length > 0 ? rows : network.demand).reduce((sum, { quantity }) => sum + quantity, 0);
  const asked = askedShare * wanted;
  const some = await solver.solve(withMeter(program, { ...openMeter, least: asked }), 'with', null, gap);
  if (some !== null) return some;
  const nothing = { cost: new Float64Array(program.columnCount), costOffset: 0 };
  const most = await solver.solve(
    withMeter(program, { least: 0, most: asked, costPerUnit: -1 }, nothing),
    'with',
    null,
    gapOfMost,
  );
  if (most === null || most.used <= least) return null;
  return solver.solve(withMeter(program, { ...openMeter, least: most.used / 2 }), 'with', most, gap);
}

/** Made cheaper than it is worth, an activity would be done for its own sake: it is done for what is wanted at most. */
export function mostUnits(
  { network, program }: PlanningModel,
  own: readonly number[],
  { used }: Solution,
): number {
  const wanted = network.demand.reduce((sum, { quantity }) => sum + quantity, 0);
  const possible = own.reduce((sum, column) => sum + (program.columnUpper[column] as number), 0);
  return Math.min(possible, Math.max(used, wanted));
}
