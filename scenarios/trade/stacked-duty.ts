import type { DutyLayer, Stacking } from '../domain/duty-layer.ts';
import type { Candidate } from './duty-candidates.ts';
import { setAsideBy, type Because } from './messages.ts';

/** What one layer charges within a stack. */
export interface DutyStackLine {
  readonly layer: DutyLayer;
  /** Fraction of the duty base; of a `topsUpTo` layer what it adds to reach its rate. */
  readonly adValoremRate: number;
  /** Specific duty in the layer's currency. */
  readonly amountPerUnit: number;
  readonly amountPerKg: number;
  readonly amountPerTonneCo2e: number;
  /** The layer states no rate and no amount: the law names none yet, and nothing is charged for it. */
  readonly isRateUnknown: boolean;
}

/** A layer that matched and does not count, and why. */
export interface DutySetAside {
  readonly layer: DutyLayer;
  readonly because: Because;
}

/** What one entry pays, layer by layer. */
export interface DutyStack {
  /** Σ of the lines' ad valorem rates. */
  readonly adValoremRate: number;
  readonly lines: readonly DutyStackLine[];
  readonly setAside: readonly DutySetAside[];
}

/**
 * Joins the candidates of one entry, all valid on its date, into a stack. In this order:
 *
 * 1. Of each kind only the most specific candidates count: the longest matched HS prefix first (none is shortest),
 *    then named origins before `*` (a group or list is named). All that tie count.
 * 2. `exempts` layers, then `replaces` layers, each in order of id, drop the layers of the kinds in their `ofKinds`.
 *    A layer that has been dropped drops nothing, and none drops its own kind. A replacement stands even where
 *    its rate is the higher one: whether to claim a preference is the importer's choice, made in the agreements.
 * 3. What is left of `adds`, `replaces` and `exempts` charges its rate and amounts. A rate that is `null` counts 0.
 * 4. `topsUpTo` layers, in order of id, add `max(0, rate − Σ ad valorem rates so far of the kinds in ofKinds)`;
 *    a later one sees what an earlier one added. Their amounts, if any, are charged besides.
 *
 * Lines come in order of id, the `topsUpTo` ones last.
 */
export function stackedDuty(candidates: readonly Candidate[]): DutyStack {
  const setAside: DutySetAside[] = [];
  const counting = afterDrops(mostSpecific(candidates, setAside), setAside);
  const lines: DutyStackLine[] = [];
  for (const layer of counting) {
    if (layer.stacking !== 'topsUpTo') lines.push(lineOf(layer, layer.rate ?? 0));
  }
  for (const layer of counting) {
    if (layer.stacking !== 'topsUpTo') continue;
    const reached = sumOfRates(lines.filter((line) => layer.ofKinds.includes(line.layer.kind)));
    lines.push(lineOf(layer, Math.max(0, (layer.rate ?? 0) - reached)));
  }
  return { adValoremRate: sumOfRates(lines), lines, setAside };
}

function mostSpecific(candidates: readonly Candidate[], setAside: DutySetAside[]): readonly DutyLayer[] {
  const winnerOfKind = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { kind } = candidate.prepared.layer;
    const winner = winnerOfKind.get(kind);
    if (winner === undefined || moreSpecific(candidate, winner) > 0) winnerOfKind.set(kind, candidate);
  }
  const counting: DutyLayer[] = [];
  for (const candidate of candidates) {
    const { layer } = candidate.prepared;
    const winner = winnerOfKind.get(layer.kind) ?? candidate;
    if (moreSpecific(candidate, winner) === 0) counting.push(layer);
    else setAside.push({ layer, because: setAsideBy('lessSpecific', winner.prepared.layer.id) });
  }
  return counting.sort(byId);
}

/** Positive when `a` is the more specific, 0 when they tie. */
function moreSpecific(a: Candidate, b: Candidate): number {
  const namesOrigin = ({ prepared }: Candidate) => (prepared.origins === null ? 0 : 1);
  return a.matchedDigits - b.matchedDigits || namesOrigin(a) - namesOrigin(b);
}

function afterDrops(layers: readonly DutyLayer[], setAside: DutySetAside[]): readonly DutyLayer[] {
  let left = layers;
  for (const stacking of ['exempts', 'replaces'] as const satisfies readonly Stacking[]) {
    for (const dropper of layers) {
      if (dropper.stacking !== stacking || !left.includes(dropper)) continue;
      const isDropped = ({ kind }: DutyLayer) => kind !== dropper.kind && dropper.ofKinds.includes(kind);
      for (const layer of left.filter(isDropped)) {
        setAside.push({ layer, because: setAsideBy(stacking, dropper.id) });
      }
      left = left.filter((layer) => !isDropped(layer));
    }
  }
  return left;
}

function lineOf(layer: DutyLayer, adValoremRate: number): DutyStackLine {
  const { rate, amountPerUnit, amountPerKg, amountPerTonneCo2e } = layer;
  const isAmount = amountPerUnit > 0 || amountPerKg > 0 || amountPerTonneCo2e > 0;
  const isRateUnknown = rate === null && !isAmount && layer.stacking !== 'exempts';
  return { layer, adValoremRate, amountPerUnit, amountPerKg, amountPerTonneCo2e, isRateUnknown };
}

function sumOfRates(lines: readonly DutyStackLine[]): number {
  return lines.reduce((sum, line) => sum + line.adValoremRate, 0);
}

function byId(a: DutyLayer, b: DutyLayer): number {
  return a.id < b.id ? -1 : 1;
}
