import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import { plusn } from '../../unit/cli/a-terminal.ts';

/** What `plusn solve` answers for a file and one of its scenarios, to the gap that another record was asked for. */
export async function commandLinePlan(
  file: string,
  scenario: string | null,
  askedGap: number,
): Promise<SolveRecord> {
  const chosen = scenario === null ? [] : ['--scenario', scenario];
  const { code, out, notes } = await plusn(
    'solve',
    file,
    ...chosen,
    '--engine',
    'highs',
    '--gap',
    String(askedGap),
    '--json',
  );
  if (code !== 0) throw new Error(`plusn solve ended with ${code}: ${notes}`);
  return JSON.parse(out) as SolveRecord;
}
