import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import { plusn } from '../../unit/cli/a-terminal.ts';

/** What `plusn solve` answers for a file and one of its scenarios, with the limits that a window has without preferences. */
export async function commandLinePlan(file: string, scenario: string | null): Promise<SolveRecord> {
  const chosen = scenario === null ? [] : ['--scenario', scenario];
  const { code, out, notes } = await plusn(
    'solve',
    file,
    ...chosen,
    '--engine',
    'highs',
    '--gap',
    '0.001',
    '--json',
  );
  if (code !== 0) throw new Error(`plusn solve ended with ${code}: ${notes}`);
  return JSON.parse(out) as SolveRecord;
}
