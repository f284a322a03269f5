import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import { currentVersion, formatName } from '../../../scenarios/schema/document.ts';
import { writeLp } from '../../../solver/backends/lp-text/write-lp.ts';
import { writeMps } from '../../../solver/backends/mps-text/write-mps.ts';
import { shortenNames, writeNameMap } from '../../../solver/backends/solution-text/short-names.ts';
import { buildModel, programNames } from '../../../solver/formulation/build-model.ts';
import type { ChosenNetwork } from '../../services/documents.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { UsageError } from '../usage-error.ts';
import { writeAnswer } from '../write-answer.ts';

const writtenBy = 'plusn export';

/** A scenario file of its own, in which the overrides have become the base network. */
function writeResolved({ network }: ChosenNetwork): string {
  return serialiseDocument({
    format: formatName,
    version: currentVersion,
    writtenBy,
    network,
    scenarios: [],
    plans: [],
    view: null,
  });
}

const modelWriters = { mps: writeMps, lp: writeLp } as const;

/** The model in one of the forms; with short names, and the map from them, where it is wanted. */
function writeModel({ network }: ChosenNetwork, format: 'mps' | 'lp', isShort: boolean) {
  const model = buildModel(network);
  const names = programNames(model);
  const write = modelWriters[format];
  if (!isShort) return { text: write(model.program, names), nameMap: null };
  return { text: write(model.program, shortenNames(names)), nameMap: writeNameMap(names) };
}

export const exportCommand = command({
  name: 'export',
  positionals: ['FILE'],
  options: {
    mps: { kind: 'switch', say: 'the model as free MPS, for glpsol --freemps, cbc, HiGHS and others' },
    lp: { kind: 'switch', say: 'the model as CPLEX LP text, for people and solvers' },
    json: { kind: 'switch', say: 'the network, overrides applied, as a scenario file of its own' },
    scenario: { kind: 'text', value: 'ID', say: 'apply the overrides of this scenario first' },
    names: {
      kind: 'text',
      value: 'PATH',
      say: 'give the model short names, c1 and r1, and write what they stand for to this file',
    },
    out: { kind: 'text', value: 'PATH', say: 'write to this file instead of standard output' },
  },
  about: [
    'Writes the planning model for another solver, with the names that explain shows, or the network',
    'itself. Choose one of --mps, --lp and --json. With --names the model leaves the house without a',
    'word of what it is about. plan reads the solution back. The solved plan comes from solve --json.',
  ],
  examples: [
    'plusn export scenarios/examples/small-appliances.plusn --mps --out small-appliances.mps',
    'plusn export network.plusn --mps --names names.json --out model.mps',
  ],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    const asked = (['mps', 'lp', 'json'] as const).filter((format) => options[format]);
    const [format, ...more] = asked;
    if (format === undefined || more.length > 0) {
      throw new UsageError('export writes one format at a time. Choose one of --mps, --lp and --json.');
    }
    if (options.names !== null && format === 'json')
      throw new UsageError('--names is for a model. Give it with --mps or --lp.');
    await checkOutPath(options.out, file);
    await checkOutPath(options.names, file, '--names');
    const chosen = await readChosenNetwork(file, options.scenario, terminal);
    if (chosen === null) return exitCode.findings;
    if (format === 'json') {
      await writeAnswer(writeResolved(chosen), options.out, terminal);
      return exitCode.done;
    }
    const { text, nameMap } = writeModel(chosen, format, options.names !== null);
    await writeAnswer(text, options.out, terminal);
    if (nameMap !== null) await writeAnswer(nameMap, options.names, terminal);
    return exitCode.done;
  },
});
