import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ExampleSummary } from '../../../main/contract/requests.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { ExampleMap } from './example-map.tsx';
import { orderExamples } from './order-examples.ts';
import { startMessages as messages } from './messages.ts';
import './example-list.css';

const selectShow = ({ show }: PlannerState) => show;

/** Solved networks to begin with: the first large, with the tour, the others beneath. */
export function ExampleList() {
  const { say } = useText();
  const format = useFormat();
  const session = useSession();
  const show = usePlanner(selectShow);
  const [examples, setExamples] = useState<readonly ExampleSummary[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isShown = true;
    void session.planner.request('examples/list', null).then((reply) => {
      if (!isShown) return;
      if (reply.ok) setExamples(orderExamples(reply.value));
      else setFailed(true);
    });
    return () => {
      isShown = false;
    };
  }, [session]);
  const [first, ...others] = examples ?? [];
  const openWithTour = async (example: string) => {
    if (await session.openExample(example)) show({ tourStep: 0, planForm: 'map' });
  };
  const size = ({ plants, markets, periods }: ExampleSummary) =>
    say(messages.size, { plants, markets, periods });
  const asked = new Set<string>();
  const questions = (examples ?? []).map(({ scenarioNames }) => {
    // Each example shows a question that those before it do not ask.
    const names = scenarioNames.map((name) => format.name(name));
    const name = names.find((name) => !asked.has(name)) ?? names[0];
    if (name === undefined) return null;
    asked.add(name);
    return say(messages.question, { scenario: name });
  });
  return (
    <main className="example-list">
      <h1 className="example-list-headline">{say(messages.headline)}</h1>
      <ol className="example-list-steps" aria-label={say(messages.steps)}>
        {[messages.stepOne, messages.stepTwo, messages.stepThree].map((step, n) => (
          <li key={step.en}>
            <strong>{n + 1}</strong> {say(step)}
          </li>
        ))}
      </ol>
      {hasFailed ? <Notice severity="error">{say(messages.couldNotList)}</Notice> : null}
      {examples === null && !hasFailed ? (
        <p className="example-list-note example-list-reading" role="status">
          {say(messages.reading)}
        </p>
      ) : null}
      {first === undefined ? null : (
        <section className="example-list-first" aria-label={format.name(first.title)}>
          <ExampleMap example={first.example} size="large" />
          <div className="example-list-first-line">
            <div className="example-list-words">
              <h2 className="example-list-title">{format.name(first.title)}</h2>
              <p className="example-list-note">
                {[size(first), questions[0] ?? null].filter((text) => text !== null).join(' · ')}
              </p>
            </div>
            <span className="example-list-total">
              {first.total === null
                ? say(messages.notSolved)
                : say(messages.solved, { money: format.money(first.total.amount, first.total.currency) })}
            </span>
            <Button kind="primary" onPress={() => void openWithTour(first.example)}>
              {say(messages.openWithTour)}
            </Button>
          </div>
        </section>
      )}
      <ul className="example-list-others">
        {others.map((example, n) => (
          <li key={example.example}>
            <AriaButton
              className="example-list-other"
              onPress={() => void session.openExample(example.example)}
            >
              <ExampleMap example={example.example} size="small" />
              <span className="example-list-words">
                <span className="example-list-title">{format.name(example.title)}</span>
                <span className="example-list-note">{size(example)}</span>
                <span className="example-list-note">{questions[n + 1]}</span>
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </main>
  );
}
