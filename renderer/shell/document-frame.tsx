import { FindingsPanel } from '../features/findings/findings-panel.tsx';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { Rail } from './rail.tsx';
import { screenGroups } from './screens.ts';
import { TopBar } from './top-bar.tsx';
import { useEffectiveWidth } from './use-effective-width.ts';
import './document-frame.css';

const selectScreen = ({ screen }: PlannerState) => screen;
const selectPanels = ({ preferences }: PlannerState) => preferences.panels;
const selectSet = ({ setPreferences }: PlannerState) => setPreferences;

/** Below this the rail keeps icons alone, whatever the planner chose. */
const leastWidthForWords = 1100;

/** An open document: the bar above, the rail beside, the screen in the room that is left. */
export function DocumentFrame() {
  const screen = usePlanner(selectScreen);
  const panels = usePlanner(selectPanels);
  const setPreferences = usePlanner(selectSet);
  const hasRoom = useEffectiveWidth() >= leastWidthForWords;
  const isFolded = !hasRoom || panels['rail'] === 'folded';
  const fold = (isFolded: boolean) =>
    setPreferences({ panels: { ...panels, rail: isFolded ? 'folded' : 'open' } });
  const Current = screenGroups.flatMap(({ screens }) => screens).find(({ id }) => id === screen)?.Component;
  return (
    <div className="document-frame">
      <TopBar isRailFolded={isFolded} />
      <div className="document-frame-below">
        <Rail isFolded={isFolded} onFold={hasRoom ? fold : null} />
        <main className="document-frame-main">
          {Current === undefined ? null : <Current />}
          <FindingsPanel />
        </main>
      </div>
    </div>
  );
}
