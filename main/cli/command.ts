import type { ExitCode } from './exit-code.ts';
import type { OptionSpecs, OptionValues } from './option.ts';
import { parseWords } from './parse-words.ts';
import { renderCommandHelp } from './render-help.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What a command says of itself, and what it does. */
export interface CommandDefinition<Specs extends OptionSpecs> {
  name: string;
  /** Names of what comes without dashes, in order; all of them are needed. */
  positionals: readonly string[];
  /** Whether the last of them may be given more than once. */
  takesMore?: boolean;
  options: Specs;
  /** What it does and what it prints, in a few lines of at most 90 characters. */
  about: readonly string[];
  examples: readonly string[];
  run(
    given: { readonly positionals: readonly string[]; readonly options: OptionValues<Specs> },
    terminal: Terminal,
  ): Promise<ExitCode>;
}

export interface Command {
  help: string;
  run(words: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** A command that reads its own words: help when asked, a `UsageError` when they are not understood. */
export function command<const Specs extends OptionSpecs>(definition: CommandDefinition<Specs>): Command {
  const help = renderCommandHelp(definition);
  return {
    help,
    run: async (words, terminal) => {
      const { isHelp, positionals, options } = parseWords(words, definition.options);
      if (isHelp) {
        terminal.out(help);
        return 0;
      }
      const missing = definition.positionals[positionals.length];
      if (missing !== undefined) {
        throw new UsageError(
          `${definition.name} needs ${missing}. Write plusn ${definition.name} ${missing}.`,
        );
      }
      const surplus = positionals[definition.positionals.length];
      if (surplus !== undefined && definition.takesMore !== true) {
        throw new UsageError(`${definition.name} does not know what to do with ${surplus}. Leave it out.`);
      }
      return definition.run({ positionals, options }, terminal);
    },
  };
}
