import { ScenarioTabs } from '../features/scenarios/scenario-tabs.tsx';
import { FileMenu } from './file-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { SolveState } from './solve-state.tsx';
import './top-bar.css';

/** The program's mark with its menu, the scenarios, how the plan stands, and the search. */
export function TopBar({ isRailFolded }: { isRailFolded: boolean }) {
  return (
    <header className="top-bar">
      <div className={isRailFolded ? 'top-bar-mark top-bar-mark-folded' : 'top-bar-mark'}>
        <FileMenu isShort={isRailFolded} />
      </div>
      <ScenarioTabs />
      <SolveState />
      <SearchBox />
    </header>
  );
}
