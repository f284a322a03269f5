import { useMemo } from 'react';
import { nameIn } from '../../../scenarios/domain/name-in.ts';
import { useText } from '../../i18n/use-text.tsx';
import { shellMessages } from '../../shell/messages.ts';
import { scenarioKey } from '../../store/answers-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { scenarioList } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
import type { Side } from './side-by-side.tsx';

const selectAnswers = ({ answers }: PlannerState) => answers;
const selectHashes = ({ inputsHashes }: PlannerState) => inputsHashes;

/** The base and every scenario, in the order of their tabs, each with its latest answer. */
export function useSides(): readonly Side[] {
  const { say, language } = useText();
  const scenarios = usePlanner(scenarioList);
  const answers = usePlanner(selectAnswers);
  const hashes = usePlanner(selectHashes);
  return useMemo(() => {
    const sideOf = (scenario: string | null, name: string): Side => {
      const key = scenarioKey(scenario);
      const answer = answers[key] ?? null;
      const hash = hashes[key];
      const isStale = answer !== null && hash !== undefined && answer.record.inputsHash !== hash;
      return { scenario, name, answer, isStale };
    };
    return [
      sideOf(null, say(shellMessages.base)),
      ...scenarios.map(({ id, name }) => sideOf(id, nameIn(name, language))),
    ];
  }, [answers, hashes, language, say, scenarios]);
}
