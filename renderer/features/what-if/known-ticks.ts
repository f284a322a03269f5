import { leverId } from '../../../scenarios/levers/lever-id.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { analysisPlace, type AnalysesState } from '../../store/analyses-slice.ts';
import { scenarioKey } from '../../store/answers-slice.ts';
import type { Track } from './slide.ts';

export interface KnownTicks {
  analysisResults: AnalysesState['analysisResults'];
  inputsHashes: Readonly<Record<string, string>>;
  /** The scenario that is shown. */
  scenario: string | null;
  /** Levers that are turned now. */
  turned: readonly Lever[];
}

/**
 * Values at which the best plan changes as a lever is turned, where its break-even curve is known and of the inputs as
 * they are. None while another lever is turned too: the curve holds all others as they were.
 */
export function knownTicks(
  lever: Lever,
  { from, to }: Pick<Track, 'from' | 'to'>,
  { analysisResults, inputsHashes, scenario, turned }: KnownTicks,
): readonly number[] {
  const id = leverId(lever);
  if (turned.some((other) => leverId(other) !== id)) return [];
  const result = analysisResults[analysisPlace(scenario, `breakeven ${id}`)];
  if (result === undefined || result.inputsHash !== inputsHashes[scenarioKey(scenario)]) return [];
  const { answer } = result;
  if (answer.kind !== 'breakeven' || answer.answer.kind !== 'curve') return [];
  return answer.answer.curve.corners.map(({ at }) => at).filter((at) => at > from && at < to);
}
