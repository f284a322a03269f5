import { statementKindOf } from '../../../solver/analysis/diagnosis/statements/index.ts';
import type { Statement } from '../../../solver/analysis/diagnosis/statement.ts';
import { Button } from '../../components/button.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { viewOfPlace } from '../findings/view-of-place.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { sayStatement } from './say-statement.ts';

const selectShow = ({ show }: PlannerState) => show;

/** The sentence of a statement; it goes to the cell that makes it. */
export function StatementLink({ statement, words }: { statement: Statement; words: DiagnosisWords }) {
  const show = usePlanner(selectShow);
  const { collection, field } = statementKindOf(statement.kind);
  const goal = viewOfPlace({ collection, id: statement.ids[0] ?? null, field });
  return (
    <Button kind="link" onPress={() => (goal === null ? undefined : show(goal))}>
      {sayStatement(words, statement)}
    </Button>
  );
}
