import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandList } from '../../../main/cli/command-list.ts';
import { parseWords } from '../../../main/cli/parse-words.ts';
import { sayNoPlan } from '../../../main/cli/say-no-plan.ts';
import { suggest } from '../../../main/cli/suggest.ts';
import { edition } from '../../../scenarios/library/edition.ts';
import { plusn } from './a-terminal.ts';

const specs = {
  engine: { kind: 'choice', choices: ['auto', 'highs', 'glpk'], say: '' },
  gap: { kind: 'number', value: 'FRACTION', least: 0, say: '' },
  out: { kind: 'text', value: 'PATH', say: '' },
  json: { kind: 'switch', say: '' },
} as const;

describe('words of a command line', () => {
  it('reads 4 kinds of option and 1 positional in any order', () => {
    const { positionals, options } = parseWords(
      ['--gap', '0.001', 'a.plusn', '--json', '--engine=highs', '--out', 'b.json'],
      specs,
    );
    expect(positionals).toEqual(['a.plusn']);
    expect(options).toEqual({ engine: 'highs', gap: 0.001, out: 'b.json', json: true });
  });

  it('leaves null for 3 options that are not given, and false for the switch', () => {
    expect(parseWords([], specs).options).toEqual({ engine: null, gap: null, out: null, json: false });
  });

  it.each([
    [['--jsn'], 'Unknown option --jsn. Did you mean --json?'],
    [['-j'], 'Unknown option -j.'],
    [['--json=yes'], '--json takes no value. Write --json alone.'],
    [['--out', '--json'], '--out needs a value: --out PATH.'],
    [['--gap'], '--gap needs a value: --gap FRACTION.'],
    [['--gap', 'small'], '--gap small: write a number of at least 0.'],
    [['--gap=-1'], '--gap -1: write a number of at least 0.'],
    [['--gap', '0', '--gap=0.1'], '--gap is given twice. Write it once.'],
    [['--json', '--json'], '--json is given twice.'],
    [['--engine', 'hihgs'], '--engine hihgs: the choices are auto, highs, glpk. Did you mean highs?'],
  ])('refuses %j and says the next step (10 slips)', (words, message) => {
    expect(() => parseWords(words, specs)).toThrow(message);
  });

  it('takes --help for help even beside 1 unknown option', () => {
    expect(parseWords(['--unknown', '-h'], specs).isHelp).toBe(true);
  });

  it('suggests a command within 2 slips or by its beginning, and none beyond', () => {
    const names = commandList.map((each) => each.name);
    expect(suggest('slove', names)).toBe('solve');
    expect(suggest('form', names)).toBe('formulation');
    expect(suggest('optimise', names)).toBeNull();
  });
});

describe('plusn without a file', () => {
  it('ends with 2 and shows all commands when it is told nothing', async () => {
    const { code, out, notes } = await plusn();
    expect(code).toBe(2);
    expect(out).toBe('');
    for (const { name } of commandList) expect(notes).toContain(`  ${name}`);
  });

  it('shows 7 exit codes with --help and ends with 0', async () => {
    const { code, out } = await plusn('--help');
    expect(code).toBe(0);
    expect(out.match(/^ {2}(0|1|2|3|4|5|70) {2,}\S/gm)).toHaveLength(7);
  });

  it('shows 1 line with 3 versions for --version, the first that of the package', async () => {
    const { code, out } = await plusn('--version');
    expect(code).toBe(0);
    const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
    const version = /"version": "(.*)"/.exec(manifest)?.[1] ?? '';
    expect(out).toBe(`PlusN ${version} · scenario file version 2 · reference edition ${edition.id}\n`);
  });

  it('ends with 2 for 0 seconds', async () => {
    const { code, notes } = await plusn('solve', 'a.plusn', '--seconds', '0');
    expect(code).toBe(2);
    expect(notes).toContain('--seconds 0: write a number of at least 0.001.');
  });

  it('ends with 2 and suggests solve for slove', async () => {
    const { code, notes } = await plusn('slove', 'a.plusn');
    expect(code).toBe(2);
    expect(notes).toContain('Unknown command slove. Did you mean solve?');
  });

  it('sends whoever has 0 plans to a command that there is', () => {
    const [, asked] = /plusn (\w+)/.exec(sayNoPlan('infeasible', ' in Base')) ?? [];
    expect(asked).toBe('diagnose');
    expect(commandList.map(({ name }) => name)).toContain(asked);
  });
});
