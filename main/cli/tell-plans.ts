import { exitCode, type ExitCode } from './exit-code.ts';
import { noteViolations, type NamedPlan } from './note-violations.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';
import { writeAnswer } from './write-answer.ts';

/** How an answer is told. */
export interface Telling {
  /** What is printed in place of lines; `null` where lines are wanted. */
  readonly json: object | null;
  /** The file that takes it; `null` for standard output. */
  readonly out: string | null;
}

/** What an analysis found. */
export interface FoundPlans {
  readonly lines: (width: number) => readonly string[];
  readonly plans: readonly NamedPlan[];
  /** Whether all was found that was asked for, as near the best as was asked for. */
  readonly isProven: boolean;
}

/** Prints the plans that an analysis found; the exit code says how sure they are. */
export async function tellPlans(
  { lines, plans, isProven }: FoundPlans,
  { json, out }: Telling,
  terminal: Terminal,
): Promise<ExitCode> {
  const text = json === null ? lines(terminal.width).join('\n') : JSON.stringify(json);
  await writeAnswer(`${text}\n`, out, terminal);
  if (noteViolations(plans, terminal)) return exitCode.findings;
  return isProven ? exitCode.done : exitCode.stoppedWithPlan;
}

/** Says why an analysis found none, on standard error. */
export async function tellNoPlans(why: string, { json, out }: Telling, terminal: Terminal): Promise<void> {
  if (json !== null) await writeAnswer(`${JSON.stringify(json)}\n`, out, terminal);
  for (const line of wrap(why, terminal.width)) terminal.note(line);
}
