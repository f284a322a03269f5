import { PlannerFailure } from '../contract/planner-failure.ts';
import { NotThereError } from '../services/not-there-error.ts';
import { commandList } from './command-list.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { renderHelp } from './render-help.ts';
import { suggest } from './suggest.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const helpWords: ReadonlySet<string> = new Set(['--help', '-h', 'help']);

async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.note(renderHelp(commandList).trimEnd());
    return exitCode.usage;
  }
  if (helpWords.has(name) && rest.length === 0) {
    terminal.out(renderHelp(commandList));
    return exitCode.done;
  }
  if (name === '--version' && rest.length === 0) {
    // Read only when asked for, as commands are: help starts at once.
    const { renderVersion } = await import('./render-version.ts');
    terminal.out(renderVersion());
    return exitCode.done;
  }
  const [asked, arguments_] = name === 'help' ? [rest[0] ?? name, ['--help']] : [name, rest];
  const listed = commandList.find((each) => each.name === asked);
  if (listed === undefined) {
    const names = commandList.map((each) => each.name);
    const meant = suggest(asked, names);
    const next = meant === null ? `The commands are ${names.join(', ')}.` : `Did you mean ${meant}?`;
    throw new UsageError(`Unknown command ${asked}. ${next}`);
  }
  const loaded = await listed.load();
  try {
    return await loaded.run(arguments_, terminal);
  } catch (error) {
    if (error instanceof NotThereError || (error instanceof PlannerFailure && error.code !== 'internal')) {
      terminal.note(error.message);
      return exitCode.usage;
    }
    if (!(error instanceof UsageError)) throw error;
    terminal.note(`${error.message}\n\nusage: ${loaded.help.split('\n')[0] ?? ''}`);
    terminal.note(`Write plusn ${listed.name} --help for the options.`);
    return exitCode.usage;
  }
}

/** Runs one command line to its exit code. Nothing is thrown: what went wrong is said on standard error. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runCommand(words, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.note(`${error.message}\nWrite plusn --help for the commands.`);
      return exitCode.usage;
    }
    terminal.note(`plusn failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return exitCode.internal;
  }
}
