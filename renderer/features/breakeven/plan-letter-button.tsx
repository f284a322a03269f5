import { planTone } from '../../charts/curve-axis.ts';
import { Button } from '../../components/button.tsx';

/** A plan by its letter and its tone in the chart; pressed, it goes to where the plan is best. */
export function PlanLetterButton({
  place,
  letter,
  onPress,
}: {
  /** Place in the order of tones. */
  place: number;
  letter: string;
  onPress: () => void;
}) {
  return (
    <Button kind="link" onPress={onPress}>
      <span
        className="break-even-swatch"
        style={{ background: `var(--plan-${planTone(place)})` }}
        aria-hidden="true"
      />
      {letter}
    </Button>
  );
}
