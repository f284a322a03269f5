import { I18nProvider } from 'react-aria-components';
import { StartScreen } from '../features/start/start-screen.tsx';
import { useShortcuts } from '../commands/use-shortcuts.ts';
import { useText } from '../i18n/use-text.tsx';
import { useSession } from '../session/use-session.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { DocumentFrame } from './document-frame.tsx';
import { Dialogs } from './dialogs.tsx';
import { Notices } from './desk/notices.tsx';
import { usePageAttributes } from './use-page-attributes.ts';
import './window-frame.css';

const selectIsStart = ({ screen, document }: PlannerState) => screen === 'start' || document === null;

/** The start, or an open document with its screens. */
export function WindowFrame() {
  usePageAttributes();
  useShortcuts(useSession());
  const { language } = useText();
  const isStart = usePlanner(selectIsStart);
  return (
    <I18nProvider locale={language}>
      <div className="window-frame">
        <Notices />
        <div className="window-frame-below">{isStart ? <StartScreen /> : <DocumentFrame />}</div>
      </div>
      <Dialogs />
    </I18nProvider>
  );
}
