import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';
import { fragility } from '../../../solver/analysis/breakeven/fragility.ts';
import { nameIn } from '../../../scenarios/domain/name-in.ts';
import { shellMessages } from '../../shell/messages.ts';
import { scenarioList } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayCorner } from './say-value.ts';
import type { Question } from './use-question.ts';

/** How near the next change of plan is, how exact the curve is, and what it leaves out. */
export function BreakEvenNotes({ question, curve }: { question: Question; curve: BreakEven }) {
  const { text, format, scenario } = question;
  const { say, language } = text;
  const scenarios = usePlanner(scenarioList);
  const found = scenarios.find(({ id }) => id === scenario);
  const name = found === undefined ? say(shellMessages.base) : nameIn(found.name, language);
  const parts = [
    { title: say(messages.fragility), words: howFragile(question, curve) },
    { title: say(messages.proof), words: howExact(curve) },
    { title: say(messages.heldFixed), words: say(messages.heldFixedWords, { scenario: name }) },
  ];
  return (
    <dl className="break-even-notes">
      {parts.map(({ title, words }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );

  function howExact({ solves, seconds, relativeGap, isProven, corners }: BreakEven): string {
    const values = { solves, seconds: format.number(seconds, seconds < 10 ? 1 : 0) };
    if (!isProven || relativeGap === null) return say(messages.notProven, values);
    const isExact = relativeGap < 1e-7 && corners.every(({ interval }) => interval === null);
    return isExact
      ? say(messages.exact, values)
      : say(messages.within, { ...values, gap: format.share(relativeGap, 2) });
  }
}

/** How much moves within a few points of today, and how far the nearest change of plan is. */
function howFragile({ text: { say }, format }: Question, curve: BreakEven): string {
  const { corners, base } = curve;
  const nearest = corners.toSorted((one, other) => Math.abs(one.at - base) - Math.abs(other.at - base))[0];
  if (nearest === undefined) return say(messages.nearestNone);
  const away = say(messages.nearestAway, {
    value: sayCorner(nearest, format),
    distance: format.points(nearest.at - base),
  });
  const near = fragility(curve);
  if (near === null) return away;
  const reach = format.points(near.reach).replace('+', '');
  return say(messages.movesNear, { reach, share: format.share(near.shareMoved, 0) }) + away;
}
