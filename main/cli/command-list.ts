import type { Command } from './command.ts';

export interface ListedCommand {
  name: string;
  summary: string;
  /** Read only when asked for: help starts at once, and a check needs no solver. */
  load(): Promise<Command>;
}

/** All that `plusn` can do. */
export const commandList: readonly ListedCommand[] = [
  {
    name: 'solve',
    summary: 'find the best plan of a scenario file and report it',
    load: async () => (await import('./commands/solve.ts')).solveCommand,
  },
  {
    name: 'breakeven',
    summary: 'find at which rate, price or wage another plan becomes the best',
    load: async () => (await import('./commands/breakeven.ts')).breakEvenCommand,
  },
  {
    name: 'why',
    summary: 'say why a lane, plant or product is used or not, what would change it, and what limits cost',
    load: async () => (await import('./commands/why.ts')).whyCommand,
  },
  {
    name: 'sweep',
    summary: 'plan scenarios and grids of lever values side by side, and say what changes',
    load: async () => (await import('./commands/sweep.ts')).sweepCommand,
  },
  {
    name: 'stress',
    summary: 'let each site, mode, border and territory stand still for a time, and rank the harm',
    load: async () => (await import('./commands/stress.ts')).stressCommand,
  },
  {
    name: 'futures',
    summary: 'say what to decide before it is known which scenario comes, and what each choice risks',
    load: async () => (await import('./commands/futures.ts')).futuresCommand,
  },
  {
    name: 'check',
    summary: 'list what is wrong or doubtful in a scenario file',
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  {
    name: 'duty',
    summary: 'say what goods pay at a border on a day, by which law, and when it changes',
    load: async () => (await import('./commands/duty.ts')).dutyCommand,
  },
  {
    name: 'explain',
    summary: 'show what the model of a scenario file consists of, family by family',
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  {
    name: 'formulation',
    summary: 'print the planning model as a document: variables, constraints, costs',
    load: async () => (await import('./commands/formulation.ts')).formulationCommand,
  },
  {
    name: 'export',
    summary: 'write the plan or the network as a workbook, the model as MPS or LP, or the scenario',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'import',
    summary: 'read a network from an Excel workbook into a scenario file',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
];
