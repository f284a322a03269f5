import { usePlanner } from '../store/use-planner.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { StartScreen } from '../features/start/start-screen.tsx';
import { useText } from '../i18n/use-text.tsx';
import { screenGroups } from './screens.ts';
import { shellMessages as messages } from './messages.ts';

const selectScreen = ({ screen }: PlannerState) => screen;
const selectShow = ({ show }: PlannerState) => show;

/** The start, or a document's screens with the rail beside them. */
export function WindowFrame() {
  const screen = usePlanner(selectScreen);
  const show = usePlanner(selectShow);
  const { say } = useText();
  if (screen === 'start') return <StartScreen />;
  const Current = screenGroups.flatMap(({ screens }) => screens).find(({ id }) => id === screen)?.Component;
  return (
    <>
      <nav aria-label={say(messages.screens)}>
        {screenGroups.flatMap(({ screens }) =>
          screens.map(({ id, title }) => (
            <button key={id} type="button" onClick={() => show({ screen: id })}>
              {say(title)}
            </button>
          )),
        )}
      </nav>
      <main>{Current === undefined ? null : <Current />}</main>
    </>
  );
}
