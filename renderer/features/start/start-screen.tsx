import { ExampleList } from './example-list.tsx';
import { StartColumn } from './start-column.tsx';
import './start-screen.css';

/** What a planner sees first: files at the left, a solved network at the right. */
export function StartScreen() {
  return (
    <div className="start-screen">
      <StartColumn />
      <ExampleList />
    </div>
  );
}
