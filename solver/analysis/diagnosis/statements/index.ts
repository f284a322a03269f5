import type { Network } from '../../../../scenarios/domain/network.ts';
import { isAmong, type Statement, type StatementName } from '../statement.ts';
import { budget } from './budget.ts';
import { closing } from './closing.ts';
import { countCap } from './count-cap.ts';
import { countFloor } from './count-floor.ts';
import { demand } from './demand.ts';
import { laneCapacity } from './lane-capacity.ts';
import { laneMinimum } from './lane-minimum.ts';
import { leadPromise } from './lead-promise.ts';
import { lineHours } from './line-hours.ts';
import { makeLot } from './make-lot.ts';
import { minimumOrder } from './minimum-order.ts';
import { minimumRun } from './minimum-run.ts';
import { offerCapacity } from './offer-capacity.ts';
import { openingDate } from './opening-date.ts';
import { orderLot } from './order-lot.ts';
import { pair } from './pair.ts';
import { qualification } from './qualification.ts';
import { recipeCapacity } from './recipe-capacity.ts';
import { refusedOrigins } from './refused-origins.ts';
import { shareCap } from './share-cap.ts';
import { shareFloor } from './share-floor.ts';
import { shelfLife } from './shelf-life.ts';
import { skill } from './skill.ts';
import { sourceCap } from './source-cap.ts';
import { sourceFloor } from './source-floor.ts';
import { sourceShare } from './source-share.ts';
import { standing } from './standing.ts';
import { storage } from './storage.ts';
import { throughput } from './throughput.ts';
import type { StatementKind } from './statement-kind.ts';

/** Every kind of statement. A kind more is a file more and a line here. */
export const statementKinds = {
  demand,
  leadPromise,
  refusedOrigins,
  throughput,
  storage,
  standing,
  openingDate,
  lineHours,
  recipeCapacity,
  minimumRun,
  makeLot,
  qualification,
  skill,
  offerCapacity,
  minimumOrder,
  orderLot,
  laneCapacity,
  laneMinimum,
  shelfLife,
  closing,
  shareCap,
  shareFloor,
  countCap,
  countFloor,
  budget,
  pair,
  sourceCap,
  sourceFloor,
  sourceShare,
} as const satisfies Readonly<Record<StatementName, StatementKind>>;

export const statementKindOf = (name: StatementName): StatementKind => statementKinds[name];

/** All that a network states, record by record, in the order of the list. */
export function statementsOf(network: Network): readonly Statement[] {
  return Object.values<StatementKind>(statementKinds).flatMap(({ name, ids }) =>
    ids(network).map((id): Statement => ({ kind: name, ids: [id] })),
  );
}

/** The network without some of its statements. */
export function withoutStatements(network: Network, statements: readonly Statement[]): Network {
  const idsOf = new Map<StatementName, Set<string>>();
  for (const { kind, ids } of statements) {
    const known = idsOf.get(kind) ?? new Set<string>();
    for (const id of ids) known.add(id);
    idsOf.set(kind, known);
  }
  let left = network;
  for (const [kind, ids] of idsOf) left = statementKindOf(kind).without(left, ids);
  return left;
}

/** The network in which of these statements, record by record, those that are held alone have force. */
export function holdingOnly(
  network: Network,
  statements: readonly Statement[],
  held: readonly Statement[],
): Network {
  const isHeld = isAmong(held);
  return withoutStatements(
    network,
    statements.filter((each) => !isHeld(each)),
  );
}
