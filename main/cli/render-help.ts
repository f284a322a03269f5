import { exitCodeMeanings } from './exit-code.ts';
import type { OptionSpec, OptionSpecs } from './option.ts';

function renderOption(name: string, spec: OptionSpec): string {
  if (spec.kind === 'switch') return `--${name}`;
  return `--${name} ${spec.kind === 'choice' ? spec.choices.join('|') : spec.value}`;
}

function renderPairs(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/** Help of one command: how to write it, what it does, its options, an example. */
export function renderCommandHelp(about: {
  readonly name: string;
  readonly positionals: readonly string[];
  readonly options: OptionSpecs;
  readonly about: readonly string[];
  readonly examples: readonly string[];
}): string {
  const options = Object.entries(about.options).map(
    ([name, spec]) => [renderOption(name, spec), spec.say] as const,
  );
  const lines = [
    `plusn ${[about.name, ...about.positionals, '[options]'].join(' ')}`,
    '',
    ...about.about,
    '',
    'Options',
    ...renderPairs([...options, ['--help', 'show this']]),
    '',
    about.examples.length === 1 ? 'Example' : 'Examples',
    ...about.examples.map((example) => `  ${example}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Help of the whole program: its commands and exit codes. */
export function renderHelp(commands: readonly { readonly name: string; readonly summary: string }[]): string {
  const lines = [
    'PlusN plans what a supply chain makes, buys, keeps and sends at the least landed cost, duties included.',
    '',
    'plusn COMMAND [words]',
    '',
    'Commands',
    ...renderPairs(commands.map(({ name, summary }) => [name, summary] as const)),
    '',
    'plusn COMMAND --help shows the options of a command, with an example.',
    'plusn --version shows the versions of the program, its files and its reference facts.',
    '',
    'Exit codes',
    ...renderPairs(exitCodeMeanings.map(([code, meaning]) => [String(code), meaning] as const)),
  ];
  return `${lines.join('\n')}\n`;
}
