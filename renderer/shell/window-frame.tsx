import { I18nProvider } from 'react-aria-components';
import { StartScreen } from '../features/start/start-screen.tsx';
import { useText } from '../i18n/use-text.tsx';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { DocumentFrame } from './document-frame.tsx';
import { usePageAttributes } from './use-page-attributes.ts';

const selectIsStart = ({ screen, document }: PlannerState) => screen === 'start' || document === null;

/** The start, or an open document with its screens. */
export function WindowFrame() {
  usePageAttributes();
  const { language } = useText();
  const isStart = usePlanner(selectIsStart);
  return <I18nProvider locale={language}>{isStart ? <StartScreen /> : <DocumentFrame />}</I18nProvider>;
}
