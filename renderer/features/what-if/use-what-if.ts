import { useMemo } from 'react';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { useEffectiveWidth } from '../../shell/use-effective-width.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { activeWhatIf } from '../../store/what-if-slice.ts';
import type { PlanView } from '../plan/use-plan.ts';
import { leversByWeight } from './default-levers.ts';
import { leverFace, type LeverFace } from './lever-face.ts';

const selectShown = ({ leversShown }: PlannerState) => leversShown;

/** Below this width of the window a fourth slider would leave its neighbours no room. */
const roomForFour = 1360;

export interface BarLevers {
  /** In the bar, from left to right. */
  inBar: readonly LeverFace[];
  /** The others, those that matter most first. */
  others: readonly LeverFace[];
}

/** The levers of a plan: the planner's choice in the bar, else those that matter most; one that is turned is always there. */
export function useBarLevers({ planned, names, format, text }: PlanView): BarLevers {
  const shown = usePlanner(selectShown);
  const whatIf = usePlanner(activeWhatIf);
  const count = useEffectiveWidth() >= roomForFour ? 4 : 3;
  const { network, plan, ledger } = planned;
  const faces = useMemo(
    () =>
      leversByWeight(network, plan, ledger).map(
        (lever) => [leverId(lever), leverFace(network, lever, names, format, text)] as const,
      ),
    [network, plan, ledger, names, format, text],
  );
  return useMemo(() => {
    const turned = new Set(whatIf?.moves.map(({ lever }) => leverId(lever)) ?? []);
    const inBar = barOf(
      faces.map(([id]) => id),
      shown,
      turned,
      count,
    );
    const byId = new Map(faces);
    return {
      inBar: inBar.map((id) => byId.get(id)!),
      others: faces.flatMap(([id, face]) => (inBar.includes(id) ? [] : [face])),
    };
  }, [faces, shown, whatIf, count]);
}

/**
 * Which levers stand in the bar: those chosen, filled up from all in their order. Where there are more than have room,
 * those that are turned stay and the last of the others goes.
 */
export function barOf(
  all: readonly string[],
  chosen: readonly string[] | null,
  turned: ReadonlySet<string>,
  count: number,
): readonly string[] {
  const wanted = [...new Set([...(chosen ?? []).filter((id) => all.includes(id)), ...all])];
  const kept = new Set(wanted.filter((id) => turned.has(id)).slice(0, count));
  for (const id of wanted) {
    if (kept.size >= Math.min(count, wanted.length)) break;
    kept.add(id);
  }
  return wanted.filter((id) => kept.has(id));
}
