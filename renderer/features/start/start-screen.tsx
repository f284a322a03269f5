import { useEffect, useState } from 'react';
import type { ExampleSummary } from '../../../main/contract/requests.ts';
import { useSession } from '../../session/use-session.ts';

export function StartScreen() {
  const session = useSession();
  const [examples, setExamples] = useState<readonly ExampleSummary[]>([]);
  useEffect(() => {
    void session.planner.request('examples/list', null).then((reply) => {
      if (reply.ok) setExamples(reply.value);
    });
  }, [session]);
  return (
    <ul>
      {examples.map(({ example, title }) => (
        <li key={example}>
          <button type="button" onClick={() => void session.openExample(example)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
