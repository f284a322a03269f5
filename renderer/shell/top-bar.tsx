import { ScenarioTabs } from '../features/scenarios/scenario-tabs.tsx';
import { FileMenu } from './file-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { SolveState } from './solve-state.tsx';
import { useEffectiveWidth } from './use-effective-width.ts';
import './top-bar.css';

/** Widths at 100 % below which the scenarios need the room of the search's words more, and then of its one word too. */
const wideEnough = 1320;
const leastForWords = 1100;

/** The program's mark with its menu, the scenarios, how the plan stands, and the search. */
export function TopBar({ isRailFolded }: { isRailFolded: boolean }) {
  const width = useEffectiveWidth();
  return (
    <header className="top-bar">
      <div className={isRailFolded ? 'top-bar-mark top-bar-mark-folded' : 'top-bar-mark'}>
        <FileMenu isShort={isRailFolded} />
      </div>
      <ScenarioTabs />
      <SolveState isTight={width < wideEnough} />
      <SearchBox room={width < leastForWords ? 'keys' : width < wideEnough ? 'word' : 'full'} />
    </header>
  );
}
