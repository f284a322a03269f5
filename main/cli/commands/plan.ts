import { readNameMap } from '../../../solver/backends/solution-text/short-names.ts';
import { SolutionError } from '../../../solver/backends/solution-text/solution-error.ts';
import { readSolution } from '../../../solver/backends/solution-text/read-solution.ts';
import { chooseNetwork, readDocument } from '../../services/documents.ts';
import { mergeFindings } from '../../services/merge-findings.ts';
import { planFromSolution } from '../../services/plan-from-solution.ts';
import { readText } from '../../services/read-text.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { largestGapOfBest } from '../is-proven-best.ts';
import { noteOlderVersion } from '../note-older-version.ts';
import { renderFindings } from '../render-findings.ts';
import { renderPlan } from '../render-plan.ts';
import { sayRefusal, saySolution } from '../say-solution.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { outOption } from '../usual-options.ts';
import { wrap } from '../wrap.ts';
import { writeAnswer } from '../write-answer.ts';

/** Runs what may find that a solution cannot be read, or is of another model, and says so. */
async function orRefused(path: string, terminal: Terminal, run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof SolutionError)) throw error;
    for (const line of wrap(`${path}: ${error.message}`, terminal.width)) terminal.note(line);
    return exitCode.findings;
  }
}

export const planCommand = command({
  name: 'plan',
  positionals: ['FILE'],
  options: {
    sol: { kind: 'text', value: 'PATH', say: 'the solution file of the other solver; needed' },
    scenario: { kind: 'text', value: 'ID', say: 'the scenario whose model was exported' },
    names: { kind: 'text', value: 'PATH', say: 'the name map, where the model was exported with --names' },
    json: { kind: 'switch', say: 'print the plan, its ledger and its evidence as one JSON object' },
    out: outOption,
  },
  about: [
    'Shows the plan that another solver found for the model that export wrote. The form of the file is',
    'told by its content: HiGHS, CBC, Gurobi, CPLEX, SCIP, or GLPK (-o and --write). Nothing is shown',
    'before the values keep every statement of the model and the plan passes the check of solve.',
  ],
  examples: [
    'plusn export network.plusn --mps --out model.mps && cbc model.mps solve solution model.sol',
    'plusn plan network.plusn --sol model.sol',
  ],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    if (options.sol === null) throw new UsageError('plan needs the solution file. Write --sol PATH.');
    const path = options.sol;
    await checkOutPath(options.out, file);
    const opened = await readDocument(file);
    noteOlderVersion(file, opened, terminal);
    if (opened.document === null) {
      for (const line of renderFindings(opened.findings, file, terminal.width)) terminal.note(line);
      return exitCode.findings;
    }
    const { network, scenario, inputsHash, findings } = chooseNetwork(opened.document, options.scenario);
    return orRefused(path, terminal, async () => {
      const shortNames = options.names === null ? null : readNameMap(await readText(options.names));
      const solution = readSolution(await readText(path));
      const planned = await planFromSolution(network, {
        solution,
        shortNames,
        inputsHash,
        findings,
        askedGap: largestGapOfBest,
        now: terminal.now,
      });
      const record = { ...planned.record, findings: mergeFindings(opened.findings, planned.record.findings) };
      const isTried = planned.objective !== null;
      const isShown = record.plan !== null;
      if (options.json) {
        const { solver, status, objective, digits } = solution;
        const { largestMove } = planned;
        const refusal = isTried ? [] : sayRefusal(solution, planned).map((line) => line.trim());
        const source = { path, solver, status, objective, digits, largestMove, refusal };
        const answer = { scenario: scenario?.id ?? null, solution: source, ...record };
        await writeAnswer(`${JSON.stringify(answer)}\n`, options.out, terminal);
      } else if (isTried) {
        const evidence = saySolution(network, solution, planned);
        const lines = renderPlan({ network, scenario, record, evidence }, terminal.width);
        await writeAnswer(`${lines.join('\n')}\n`, options.out, terminal);
      }
      if (!isTried) {
        const errors = planned.record.findings.filter(({ severity }) => severity === 'error');
        for (const line of renderFindings(errors, file, terminal.width)) terminal.note(line);
        for (const line of sayRefusal(solution, planned))
          for (const part of wrap(line, terminal.width)) terminal.note(part);
      }
      return isShown ? exitCode.done : exitCode.findings;
    });
  },
});
