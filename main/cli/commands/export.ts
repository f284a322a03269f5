import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import { currentVersion, formatName } from '../../../scenarios/schema/document.ts';
import { writeLp } from '../../../solver/backends/lp-text/write-lp.ts';
import { writeMps } from '../../../solver/backends/mps-text/write-mps.ts';
import { shortenNames, writeNameMap } from '../../../solver/backends/solution-text/short-names.ts';
import { buildModel, programNames } from '../../../solver/formulation/build-model.ts';
import type { ChosenNetwork } from '../../services/documents.ts';
import { language } from '../../contract/preferences.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { UsageError } from '../usage-error.ts';
import { outOption, scenarioOption } from '../usual-options.ts';
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
    trail: [],
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
    'plan-xlsx': {
      kind: 'text',
      value: 'PATH',
      say: 'the allocation plan as an Excel workbook: the stored plan, or the one found now',
    },
    xlsx: {
      kind: 'text',
      value: 'PATH',
      say: 'the whole network as an Excel workbook, which import reads back',
    },
    language: {
      kind: 'choice',
      choices: language.options,
      say: 'of the allocation plan: en unless another is named',
    },
    scenario: scenarioOption,
    names: {
      kind: 'text',
      value: 'PATH',
      say: 'give the model short names, c1 and r1, and write what they stand for to this file',
    },
    out: outOption,
  },
  about: [
    'Writes the planning model for another solver, with the names that explain shows, the network',
    'itself, as a file or as a workbook, or the allocation plan as a workbook for plants, buyers and',
    'forwarders. Choose one of --mps, --lp, --json, --plan-xlsx and --xlsx. With --names the model',
    'leaves the house without a word of what it is about; plan reads the solution back. The solved',
    'plan as data comes from solve --json.',
  ],
  examples: [
    'plusn export scenarios/examples/small-appliances.plusn --mps --out small-appliances.mps',
    'plusn export network.plusn --mps --names names.json --out model.mps',
    'plusn export scenarios/examples/small-appliances.plusn --plan-xlsx plan.xlsx --language zh-HK',
    'plusn export scenarios/examples/small-appliances.plusn --xlsx network.xlsx',
  ],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    const { mps, lp, json, 'plan-xlsx': planPath, xlsx: networkPath, language: wanted } = options;
    if ([mps, lp, json, planPath !== null, networkPath !== null].filter(Boolean).length !== 1) {
      throw new UsageError(
        'export writes one format at a time. Choose one of --mps, --lp, --json, --plan-xlsx and --xlsx.',
      );
    }
    if (options.names !== null && !mps && !lp)
      throw new UsageError('--names is for a model. Give it with --mps or --lp.');
    if (options.out !== null && (planPath !== null || networkPath !== null)) {
      throw new UsageError('A workbook is written to the file that its own option names. Leave out --out.');
    }
    if (planPath !== null) {
      return (await import('../export-plan-workbook.ts')).exportPlanWorkbook(
        { file, path: planPath, scenario: options.scenario, language: wanted ?? 'en' },
        terminal,
      );
    }
    if (wanted !== null) throw new UsageError('--language goes with --plan-xlsx. Leave it out.');
    if (networkPath !== null) {
      return (await import('../export-network-workbook.ts')).exportNetworkWorkbook(
        { file, path: networkPath, scenario: options.scenario },
        terminal,
      );
    }
    await checkOutPath(options.out, file);
    await checkOutPath(options.names, file, '--names');
    const chosen = await readChosenNetwork(file, options.scenario, terminal);
    if (chosen === null) return exitCode.findings;
    if (json) {
      await writeAnswer(writeResolved(chosen), options.out, terminal);
      return exitCode.done;
    }
    const { text, nameMap } = writeModel(chosen, mps ? 'mps' : 'lp', options.names !== null);
    await writeAnswer(text, options.out, terminal);
    if (nameMap !== null) await writeAnswer(nameMap, options.names, terminal);
    return exitCode.done;
  },
});
