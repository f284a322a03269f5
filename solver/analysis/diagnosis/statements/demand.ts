import type { DemandRow } from '../../../../scenarios/domain/demand-row.ts';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { idsWhere, withRecords, type StatementKind } from './statement-kind.ts';

/** Least units of a row that a plan must serve: all of a firm row, its minimum fill of any other. */
export function leastServed(network: Network, row: DemandRow): number {
  const isFirm = network.settings.objective !== 'profit' && row.shortfallPenaltyPerUnit === null;
  return isFirm ? row.quantity : row.minimumFill * row.quantity;
}

/** So many units of a row are served. */
export const demand: StatementKind = {
  name: 'demand',
  collection: 'demand',
  field: 'quantity',
  rowFamilies: ['demand_satisfaction'],
  columnFamilies: ['shortfall'],
  isSilent: false,
  ids: (network) => idsWhere(network, 'demand', (row) => leastServed(network, row) > 0),
  without: (network, ids) =>
    withRecords(network, 'demand', ids, (row) => ({
      ...row,
      minimumFill: 0,
      shortfallPenaltyPerUnit: row.shortfallPenaltyPerUnit ?? 0,
    })),
  scale: null,
  off: null,
};
