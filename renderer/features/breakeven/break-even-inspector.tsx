import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';
import { usePlannerStore } from '../../store/use-planner.ts';
import { PinButton } from '../questions/pin-button.tsx';
import { CornerMoves } from './corner-moves.tsx';
import { lookUp } from './curve-view.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { PiecesList } from './pieces-list.tsx';
import { pinValue } from './pin-value.ts';
import type { Question } from './use-question.ts';

export interface BreakEvenInspectorProps {
  question: Question;
  curve: BreakEven;
  onValue: (value: number) => void;
}

/** The plans of the curve, what moves at the corner nearest to the value, and the way from a value to a scenario. */
export function BreakEvenInspector({ question, curve, onValue }: BreakEvenInspectorProps) {
  const { say } = question.text;
  const store = usePlannerStore();
  const { corner } = lookUp(curve, question.value);
  return (
    <div>
      <PiecesList question={question} curve={curve} onValue={onValue} />
      {corner === null ? null : <CornerMoves question={question} curve={curve} corner={corner} />}
      <PinButton
        key={question.value}
        onPin={() => pinValue(store, question)}
        whyNot={question.value === question.present ? say(messages.pinNothing) : null}
      />
    </div>
  );
}
