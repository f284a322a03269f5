import type { Network } from '../../scenarios/domain/network.ts';
import { leverUnit } from '../../scenarios/levers/lever.ts';
import { leverId } from '../../scenarios/levers/lever-id.ts';
import { leverValue } from '../../scenarios/levers/lever-value.ts';
import { leversOf } from '../../scenarios/levers/levers-of.ts';
import { entersCosts } from '../../scenarios/levers/lever.ts';
import { formatLeverValue } from './format-lever.ts';
import { describeLever } from './name-lever.ts';
import type { TextTable } from './render-table.ts';

/** The levers whose break-evens may be asked for, with their present values. */
export function leversTable(network: Network): TextTable {
  return {
    columns: [
      { title: 'Lever', align: 'left' },
      { title: 'Present', align: 'right' },
      { title: 'Turns', align: 'left' },
    ],
    rows: leversOf(network)
      .filter(entersCosts)
      .map((lever) => [
        leverId(lever),
        formatLeverValue(leverValue(network, lever), leverUnit(lever)),
        describeLever(network, lever),
      ]),
    total: null,
  };
}
