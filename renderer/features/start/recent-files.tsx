import { Button } from 'react-aria-components';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { startMessages as messages } from './messages.ts';
import './recent-files.css';

const selectRecent = ({ recent }: PlannerState) => recent;

/** Files opened or saved of late, the latest first. Those that are gone say so and can be forgotten. */
export function RecentFiles() {
  const { say } = useText();
  const format = useFormat();
  const session = useSession();
  const files = usePlanner(selectRecent);
  const now = new Date();
  return (
    <section className="recent-files" aria-labelledby="recent-files-title">
      <h2 id="recent-files-title" className="recent-files-title">
        {say(messages.recent)}
      </h2>
      {files.length === 0 ? <p className="recent-files-none">{say(messages.noRecent)}</p> : null}
      <ul>
        {files.map(({ path, title, usedAt, isThere }) => (
          <li key={path} className="recent-files-row">
            <Button
              className="recent-files-open"
              aria-disabled={!isThere}
              onPress={() => {
                if (isThere) void session.openPath(path);
              }}
            >
              <span className="recent-files-line">
                <span className="recent-files-name">{title}</span>
                <span className="recent-files-note">{format.time(usedAt, now)}</span>
              </span>
              <span className="recent-files-line">
                <span className="recent-files-note recent-files-path" title={path}>
                  <bdi>{path}</bdi>
                </span>
                {isThere ? null : <span className="recent-files-gone">{say(messages.isGone)}</span>}
              </span>
            </Button>
            <Button
              className="recent-files-forget"
              aria-label={say(messages.forgetFile, { title })}
              onPress={() => void session.forgetRecent(path)}
            >
              {say(messages.forget)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
