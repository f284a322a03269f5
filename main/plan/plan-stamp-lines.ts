import { reasonIn } from '../../scenarios/domain/reason.ts';
import { isProven } from '../../solver/backends/program/relative-gap.ts';
import { words } from '../language/words.ts';
import type { PlanContext } from './plan-context.ts';
import { dateText } from './plan-format.ts';

const texts = {
  file: words('File', '檔案', '文件'),
  scenario: words('Scenario', '情景', '情景'),
  because: words('Because', '原因', '原因'),
  horizon: words('Horizon', '期間', '期间'),
  proof: words('Proof', '最優性', '最优性'),
  proven: words(
    'Proven best: no plan costs less by more than {gap}',
    '已證最佳：更低成本的空間不超過 {gap}',
    '已证最佳：更低成本的空间不超过 {gap}',
  ),
  within: words(
    'Not proven best: the best could be better by at most {gap}',
    '未證最佳：最多可再改善 {gap}',
    '未证最佳：最多可再改善 {gap}',
  ),
  unknown: words(
    'Not proven best: how far it is from the best is not known',
    '未證最佳：與最佳的差距不明',
    '未证最佳：与最佳的差距不明',
  ),
  program: words('Written by', '製作', '制作'),
  version: words(
    'PlusN {program}, scenario file version {file}',
    'PlusN {program}，情景檔案版本 {file}',
    'PlusN {program}，情景文件版本 {file}',
  ),
  date: words('Written on', '製作日期', '制作日期'),
  hash: words('Fingerprint of inputs', '輸入指紋', '输入指纹'),
};

/** What plan this is: file, scenario, horizon, proof, program, day and inputs, each with its label. */
export function planStampLines(context: PlanContext): readonly (readonly [string, string])[] {
  const { say, answer, language, scenarioName } = context;
  const { stamp, network } = answer;
  const { periods } = network.settings;
  const [first, last] = [context.periodTitles[0]!, context.periodTitles.at(-1)!];
  const program = say(texts.version)
    .replace('{program}', stamp.programVersion)
    .replace('{file}', String(stamp.fileVersion));
  const because = reasonIn(stamp.scenario?.because ?? null, language);
  return [
    ...(stamp.file === '' ? [] : [[say(texts.file), stamp.file] as const]),
    [say(texts.scenario), stamp.scenario === null ? scenarioName : `${scenarioName} (${stamp.scenario.id})`],
    ...(because === null ? [] : [[say(texts.because), because] as const]),
    [say(texts.horizon), periods.length === 1 ? first : `${first} – ${last}`],
    [say(texts.proof), sayProof(context)],
    [say(texts.program), program],
    [say(texts.date), dateText(stamp.writtenAt, language)],
    [say(texts.hash), stamp.inputsHash ?? '—'],
  ];
}

/** How far the plan is proven to be the best. */
export function sayProof({ say, answer: { proof } }: PlanContext): string {
  const { objective, bound, status } = proof;
  if (objective === null || bound === null || bound === 0) return say(texts.unknown);
  const gap = Math.max(0, objective - bound) / Math.abs(bound);
  const isBest = status === 'optimal' && isProven(objective, bound, 1e-4);
  const shown = `${(gap * 100).toLocaleString('en-US', { maximumSignificantDigits: 2, roundingMode: 'ceil' })}\u202f%`;
  return say(isBest ? texts.proven : texts.within).replace('{gap}', shown);
}
