import { runCommandLine } from '../../../main/cli/run-command-line.ts';
import type { Terminal } from '../../../main/cli/terminal.ts';

/** What a command line printed, and its exit code. */
export interface Told {
  code: number;
  out: string;
  notes: string;
}

/** A terminal that remembers, so many cells wide, with a clock that stands still on 29 November 2026. */
export function aTerminal(width = 100): { terminal: Terminal; told: () => Omit<Told, 'code'> } {
  const out: string[] = [];
  const notes: string[] = [];
  return {
    terminal: {
      width,
      isLive: false,
      out: (text) => void out.push(text),
      note: (line) => void notes.push(`${line}\n`),
      noteRaw: (text) => void notes.push(text),
      ask: null,
      now: () => 0,
      today: () => '2026-11-29',
      moment: () => new Date('2026-11-29T08:00:00Z'),
      onInterrupt: () => () => undefined,
    },
    told: () => ({ out: out.join(''), notes: notes.join('') }),
  };
}

/** Runs `plusn` with these words inside this process. */
export async function plusn(...words: readonly string[]): Promise<Told> {
  const { terminal, told } = aTerminal();
  const code = await runCommandLine(words, terminal);
  return { code, ...told() };
}

/** The same for somebody who types these answers, one after another, and then leaves. */
export async function plusnAnswered(answers: readonly string[], ...words: readonly string[]): Promise<Told> {
  const { terminal, told } = aTerminal();
  const left = [...answers];
  const ask = (question: string) => {
    terminal.noteRaw(question);
    return Promise.resolve(left.shift() ?? null);
  };
  const code = await runCommandLine(words, { ...terminal, ask });
  return { code, ...told() };
}
