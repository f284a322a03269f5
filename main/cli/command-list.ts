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
    name: 'diagnose',
    summary: 'say why there is no plan, and the smallest edits that give one',
    load: async () => (await import('./commands/diagnose.ts')).diagnoseCommand,
  },
  {
    name: 'futures',
    summary: 'say what to decide before it is known which scenario comes, and what each choice risks',
    load: async () => (await import('./commands/futures.ts')).futuresCommand,
  },
  {
    name: 'frontier',
    summary: 'say what less carbon, fewer days or less concentration costs, and where the knee is',
    load: async () => (await import('./commands/frontier.ts')).frontierCommand,
  },
  {
    name: 'alternatives',
    summary: 'find plans that cost little more than the best and make goods elsewhere',
    load: async () => (await import('./commands/alternatives.ts')).alternativesCommand,
  },
  {
    name: 'check',
    summary: 'list what is wrong or doubtful in a scenario file',
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  {
    name: 'diff',
    summary: 'say what differs between two files, or two scenarios, in sentences',
    load: async () => (await import('./commands/diff.ts')).diffCommand,
  },
  {
    name: 'merge',
    summary: "merge two people's edits of one file, and ask where both changed the same",
    load: async () => (await import('./commands/merge.ts')).mergeCommand,
  },
  {
    name: 'trail',
    summary: 'tell who changed a file, when and why, as the file itself says it',
    load: async () => (await import('./commands/trail.ts')).trailCommand,
  },
  {
    name: 'textconv',
    summary: 'print a file one field a line, for git diff and other tools that compare lines',
    load: async () => (await import('./commands/textconv.ts')).textconvCommand,
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
    name: 'report',
    summary: 'write the plan as a report for readers: one HTML page, or a PDF of it',
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
  {
    name: 'plan',
    summary: 'show the plan that another solver found for an exported model, checked here',
    load: async () => (await import('./commands/plan.ts')).planCommand,
  },
  {
    name: 'share',
    summary: 'write a file for somebody else: chosen scenarios, names and costs masked where asked',
    load: async () => (await import('./commands/share.ts')).shareCommand,
  },
  {
    name: 'import',
    summary: "read a network, a template or a planner's own sheets from Excel or CSV",
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    name: 'template',
    summary: 'write an empty workbook for planners to fill in, in three languages',
    load: async () => (await import('./commands/template.ts')).templateCommand,
  },
];
