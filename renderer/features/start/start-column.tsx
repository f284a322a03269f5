import { Button } from 'react-aria-components';
import { dayNumber, localDate } from '../../../scenarios/domain/calendar-day.ts';
import { Keys } from '../../components/keys.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { Wordmark } from '../../shell/wordmark.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { RecentFiles } from './recent-files.tsx';
import { startMessages as messages } from './messages.ts';
import './start-column.css';

const selectHost = ({ host }: PlannerState) => host;
const selectShow = ({ show }: PlannerState) => show;

/** The program's name, ways to a file, the files of late, and what the program promises. */
export function StartColumn() {
  const { say } = useText();
  const format = useFormat();
  const session = useSession();
  const { version, reference } = usePlanner(selectHost);
  const show = usePlanner(selectShow);
  const today = localDate(new Date());
  return (
    <aside className="start-column" aria-label="PlusN">
      <div className="start-column-head">
        <Wordmark />
        <p className="start-column-tagline">{say(messages.tagline)}</p>
      </div>
      <ul className="start-column-actions">
        <li>
          <Button
            className="start-column-action start-column-action-first"
            onPress={() => show({ dialog: 'templates' })}
          >
            {say(messages.newFromTemplate)} <Keys keys="Mod+N" />
          </Button>
        </li>
        <li>
          <Button className="start-column-action" onPress={() => void session.open()}>
            {say(messages.open)} <Keys keys="Mod+O" />
          </Button>
        </li>
        <li>
          <Button className="start-column-action" onPress={() => void session.beginImport()}>
            {say(messages.importWorkbook)}
          </Button>
        </li>
      </ul>
      <RecentFiles />
      <div className="start-column-foot">
        <p>{say(messages.offline)}</p>
        <p>
          {say(messages.reference, {
            date: format.date(reference.capturedAt),
            days: Math.max(0, dayNumber(today) - dayNumber(reference.capturedAt.slice(0, 10))),
          })}
        </p>
        <div className="start-column-last">
          <LanguageSwitch />
          <span aria-label={say(messages.version, { version })}>{version}</span>
        </div>
      </div>
    </aside>
  );
}
