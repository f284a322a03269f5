import type { SolveProgress } from '../../solver/backends/engine.ts';
import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.tsx';
import { layoutSolvePlot } from './solve-plot-layout.ts';
import { solveMessages as messages } from './solve-messages.ts';
import './solve-plot.css';

const size = { width: 240, height: 64 };
const nearest = 14;

/** The best plan and the bound closing on each other, with their values beside the lines. */
export function SolvePlot({ progress }: { progress: readonly SolveProgress[] }) {
  const { say } = useText();
  const format = useFormat();
  const layout = layoutSolvePlot(progress, size);
  if (layout === null) return <p className="solve-plot-empty">{say(messages.plotEmpty)}</p>;
  const { incumbent, bound } = layout.latest;
  const value = (at: { value: number } | null) => format.significant(at?.value ?? null, 5);
  const [upper, lower] = spread(incumbent?.y ?? null, bound?.y ?? null);
  return (
    <figure className="solve-plot">
      <svg
        viewBox={`0 -4 ${size.width} ${size.height + 8}`}
        role="img"
        aria-label={say(messages.plotLabel, {
          incumbent: value(incumbent),
          bound: value(bound),
          seconds: format.number(layout.seconds, 0),
        })}
      >
        <path className="solve-plot-axis" d={`M0,${size.height + 3.5}H${size.width}`} />
        <path className="solve-plot-bound" d={layout.bound} />
        <path className="solve-plot-incumbent" d={layout.incumbent} />
      </svg>
      <div className="solve-plot-values" aria-hidden="true">
        {upper === null ? null : (
          <span className="solve-plot-value" style={{ top: `${(upper / size.height) * 100}%` }}>
            {say(messages.incumbent)} <strong>{value(incumbent)}</strong>
          </span>
        )}
        {lower === null ? null : (
          <span className="solve-plot-value" style={{ top: `${(lower / size.height) * 100}%` }}>
            {say(messages.bound)} {value(bound)}
          </span>
        )}
      </div>
    </figure>
  );
}

/** Heights of two labels that do not touch. */
function spread(one: number | null, other: number | null): readonly [number | null, number | null] {
  if (one === null || other === null || Math.abs(one - other) >= 2 * nearest) return [one, other];
  const middle = Math.max(nearest, Math.min(size.height - nearest, (one + other) / 2));
  return one <= other ? [middle - nearest, middle + nearest] : [middle + nearest, middle - nearest];
}
