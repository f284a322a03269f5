import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { importMessages as messages } from './messages.ts';
import type { PreviewLine } from './preview-lines.ts';

const shownAtFirst = 20;
const shownMore = 200;

/** A line of the preview; one that tells many records together opens to each of them. */
export function ChangeLine({ line: { text, count, first } }: { line: PreviewLine }) {
  const { say } = useText();
  const [isOpen, setOpen] = useState(false);
  const [most, setMost] = useState(shownAtFirst);
  if (count === 0) return <li>{text}</li>;
  const rest = count - most;
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text}</summary>
        {isOpen ? (
          <>
            <ul className="import-lines import-each">
              {first(most).map((each, n) => (
                <li key={n}>{each}</li>
              ))}
            </ul>
            {rest > 0 ? (
              <Button kind="link" onPress={() => setMost(most + shownMore)}>
                {say(messages.showMore, { count: Math.min(rest, shownMore), rest })}
              </Button>
            ) : null}
          </>
        ) : null}
      </details>
    </li>
  );
}
