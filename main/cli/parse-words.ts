import { parseArgs } from 'node:util';
import type { OptionSpec, OptionSpecs, OptionValues } from './option.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

export interface ParsedWords<Specs extends OptionSpecs> {
  isHelp: boolean;
  positionals: readonly string[];
  options: OptionValues<Specs>;
}

type Value = boolean | number | string | readonly string[];

const didYouMean = (word: string | null) => (word === null ? '' : ` Did you mean ${word}?`);

function parseValue(name: string, spec: OptionSpec, given: string | undefined): Value {
  if (spec.kind === 'switch') {
    if (given !== undefined) throw new UsageError(`--${name} takes no value. Write --${name} alone.`);
    return true;
  }
  const shape = spec.kind === 'choice' ? spec.choices.join('|') : spec.value;
  if (given === undefined || given === '' || given.startsWith('--')) {
    throw new UsageError(`--${name} needs a value: --${name} ${shape}.`);
  }
  if (spec.kind === 'text' || spec.kind === 'texts') return given;
  if (spec.kind === 'choice') {
    if (spec.choices.includes(given)) return given;
    const meant = didYouMean(suggest(given, spec.choices));
    throw new UsageError(`--${name} ${given}: the choices are ${spec.choices.join(', ')}.${meant}`);
  }
  const number = Number(given);
  if (!Number.isFinite(number) || number < spec.least) {
    throw new UsageError(`--${name} ${given}: write a number of at least ${spec.least}.`);
  }
  return number;
}

/** Reads the words after a command's name. `--help` wins over everything else that is wrong with them. */
export function parseWords<const Specs extends OptionSpecs>(
  words: readonly string[],
  specs: Specs,
): ParsedWords<Specs> {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries({ ...specs, help: { kind: 'switch' as const } }).map(([name, { kind }]) => [
        name,
        { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const isHelp = tokens.some((token) => token.kind === 'option' && ['--help', '-h'].includes(token.rawName));
  const positionals: string[] = [];
  const values: Record<string, Value | null> = {};
  for (const [name, { kind }] of Object.entries(specs)) {
    values[name] = kind === 'switch' ? false : kind === 'texts' ? [] : null;
  }
  for (const token of isHelp ? [] : tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec =
      Object.hasOwn(specs, token.name) && token.rawName.startsWith('--') ? specs[token.name] : undefined;
    if (spec === undefined) {
      const meant = suggest(token.name, [...Object.keys(specs), 'help']);
      throw new UsageError(
        `Unknown option ${token.rawName}.${didYouMean(meant === null ? null : `--${meant}`)}`,
      );
    }
    const before = values[token.name];
    if (Array.isArray(before)) {
      values[token.name] = [
        ...(before as readonly string[]),
        String(parseValue(token.name, spec, token.value)),
      ];
      continue;
    }
    if (before !== null && before !== false) {
      throw new UsageError(`--${token.name} is given twice. Write it once.`);
    }
    values[token.name] = parseValue(token.name, spec, token.value);
  }
  // The loop above has given every option the kind of value that its spec names.
  return { isHelp, positionals, options: values as OptionValues<Specs> };
}
