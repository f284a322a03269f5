import type { Network } from '../../scenarios/domain/network.ts';
import type { TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { BreakEven, Piece } from '../../solver/analysis/breakeven/break-even.ts';
import type { Fragility, FragileVolume } from '../../solver/analysis/breakeven/fragility.ts';
import { formatName, formatNumber, formatShare } from './format.ts';
import { formatLeverValue } from './format-lever.ts';
import { nameLane } from './name-activity.ts';
import { nameIn } from './name-in.ts';
import type { TextTable } from './render-table.ts';

const mostOrigins = 5;
const mostRows = 8;

/** The pieces from left to right: which plan is best where, what the lever costs there, and where goods then come from. */
export function piecesTable(network: Network, curve: BreakEven): TextTable {
  const origins = leadingOrigins(curve);
  const ends = curve.pieces.map((piece) => [costAt(piece, piece.from), costAt(piece, piece.to)] as const);
  const scale = Math.max(...ends.flat().map(Math.abs)) >= 1e7 ? 1000 : 1;
  const money = `${unitOfCost(curve)}${scale === 1 ? '' : ' k'}`;
  return {
    columns: [
      { title: 'Plan', align: 'left' },
      { title: 'From', align: 'right' },
      { title: 'To', align: 'right' },
      { title: `Costs, ${money}`, align: 'right' },
      { title: curve.unit === 'rate' ? 'A point' : '1 %', align: 'right' },
      ...origins.map((origin) => ({ title: nameIn(network.territories, origin), align: 'right' as const })),
    ],
    rows: curve.pieces.map((piece, place) => {
      const [first, last] = ends[place] as readonly [number, number];
      const plan = curve.plans[piece.plan];
      const shares = new Map(plan?.served.map(({ origin, share }) => [origin, share]));
      return [
        `${plan?.letter ?? ''}${isPresent(curve, piece) ? ' (today)' : ''}`,
        formatLeverValue(piece.from, curve.unit),
        formatLeverValue(piece.to, curve.unit),
        [...new Set([first, last].map((cost) => formatNumber(cost / scale)))].join('–'),
        formatNumber(meanSlope(piece) / 100 / scale),
        // An origin that serves nothing in this plan has the share of nothing.
        ...origins.map((origin) => formatShare(shares.get(origin) ?? 0, 0)),
      ];
    }),
    total: null,
  };
}

/** What the least cost is counted in: money, or emissions. */
export function unitOfCost({ objective, currency }: BreakEven): string {
  return objective === 'carbon' ? 'kg CO₂e' : currency;
}

/** What the plan of a piece costs at one of its values. */
function costAt({ lines }: Piece, at: number): number {
  const line = lines.find((each) => at <= each.to) ?? lines.at(-1)!;
  return line.atZero + line.slope * at;
}

function isPresent({ base }: BreakEven, { from, to }: Piece): boolean {
  return base >= from && base <= to;
}

/** Change of cost along the whole piece, for each unit of the lever. */
function meanSlope({ from, to, lines }: Piece): number {
  return lines.reduce((sum, line) => sum + line.slope * (line.to - line.from), 0) / (to - from);
}

function leadingOrigins({ plans }: BreakEven): readonly TerritoryId[] {
  const most = new Map<TerritoryId, number>();
  for (const { served } of plans) {
    for (const { origin, share } of served) most.set(origin, Math.max(share, most.get(origin) ?? 0));
  }
  return [...most]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostOrigins)
    .map(([origin]) => origin);
}

/** Lanes or products, most fragile first. */
function fragilityTable(
  title: string,
  names: ReadonlyMap<string, string>,
  volumes: readonly FragileVolume<string>[],
  { unit }: BreakEven,
  reach: number,
): TextTable {
  return {
    columns: [
      { title, align: 'left' },
      { title: 'Units', align: 'right' },
      { title: 'Changes at', align: 'right' },
      { title: 'Change there', align: 'right' },
      {
        title: `Moves within ±${formatNumber(reach * 100)} ${unit === 'rate' ? 'points' : '%'}`,
        align: 'right',
      },
    ],
    rows: volumes
      .filter(({ nearest }) => nearest !== null)
      .slice(0, mostRows)
      .map(({ id, quantity, nearest, movedWithinReach }) => [
        names.get(id) ?? id,
        formatNumber(quantity),
        nearest === null ? formatNumber(null) : formatLeverValue(nearest.at, unit),
        formatNumber(nearest === null ? null : nearest.change),
        formatNumber(movedWithinReach),
      ]),
    total: null,
  };
}

/** Both tables of a curve's fragility that have something to say. */
export function fragilityTables(
  network: Network,
  curve: BreakEven,
  { lanes, products, reach }: Fragility,
): readonly TextTable[] {
  const productNames = new Map<string, string>(
    network.products.map(({ id, name }) => [id, formatName(name)]),
  );
  const laneNames = new Map<string, string>(
    network.lanes.map(({ id, name }) => [id, name === null ? nameLane(network, id) : formatName(name)]),
  );
  return [
    fragilityTable('Product', productNames, products, curve, reach),
    fragilityTable('Lane', laneNames, lanes, curve, reach),
  ].filter(({ rows }) => rows.length > 0);
}
