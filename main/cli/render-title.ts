import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { formatName } from './format.ts';
import { wrap } from './wrap.ts';

/** Heads an answer: the file's title, and the scenario where it is of one. */
export function renderTitle(network: Network, scenario: Scenario | null, width: number): readonly string[] {
  const title = formatName(network.settings.title);
  return wrap(scenario === null ? title : `${title} · ${formatName(scenario.name)}`, width);
}
