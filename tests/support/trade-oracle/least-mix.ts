import type { PricedGoods } from './goods.ts';

/** Goods that may be taken as one input, and what one unit of them adds to each shared limit. */
export interface Ingredient {
  readonly priced: PricedGoods;
  readonly adds: readonly number[];
}

/** What the inputs of one unit take together. */
export interface Mix {
  readonly cost: number;
  readonly quotaUse: number;
}

const small = 1e-9;

/**
 * The cheapest way to take `needs[i]` units of input i from its ingredients so that what they add to each limit stays
 * within it; `null` where there is none. Units of quota are paid at `quotaPrice`.
 *
 * The least of a linear cost over a polytope lies at a vertex, and a vertex is a basic solution: as many of the
 * quantities and slacks as there are equations, the others 0. All of them are tried. With one input, two
 * ingredients and one limit that is both pure choices and the one mix in which the limit is tight.
 * A limit is left out until the best without it breaks it: what keeps all limits and is best under some is best.
 */
export function leastMix(
  needs: readonly number[],
  ingredients: readonly (readonly Ingredient[])[],
  limits: readonly number[],
  quotaPrice: number,
): Mix | null {
  const minded: number[] = [];
  for (;;) {
    const kept = ingredients.map((list) =>
      list.map(({ priced, adds }) => ({
        priced,
        adds: minded.map((limit) => adds[limit] ?? raise()),
        all: adds,
      })),
    );
    const found = bestVertex(
      needs,
      kept,
      minded.map((limit) => limits[limit] ?? raise()),
      quotaPrice,
    );
    if (found === null) return null;
    const broken = limits.findIndex(
      (limit, number) =>
        found.taken.reduce((sum, { all, quantity }) => sum + (all[number] ?? raise()) * quantity, 0) >
        limit + small,
    );
    if (broken < 0 || minded.includes(broken)) return found.mix;
    minded.push(broken);
  }
}

interface Column extends Ingredient {
  /** What it adds to each limit, minded or not. */
  readonly all: readonly number[];
}

interface Vertex {
  readonly mix: Mix;
  readonly taken: readonly (Column & { readonly quantity: number })[];
}

function bestVertex(
  needs: readonly number[],
  ingredients: readonly (readonly Column[])[],
  limits: readonly number[],
  quotaPrice: number,
): Vertex | null {
  const columns = ingredients.flatMap((list, input) =>
    cheapestOfEachPattern(list, quotaPrice).map((column) => ({
      rows: [...needs.map((_, number) => (number === input ? 1 : 0)), ...column.adds],
      column,
    })),
  );
  const slacks = limits.map((_, limit) => ({
    rows: [...needs.map(() => 0), ...limits.map((__, number) => (number === limit ? 1 : 0))],
    column: null,
  }));
  const all = [...columns, ...slacks];
  const right = [...needs, ...limits];
  let best: Vertex | null = null;
  let least = Infinity;
  for (const chosen of choices(all.length, right.length)) {
    const basis = chosen.map((number) => all[number] ?? raise());
    const quantities = solved(
      right.map((value, row) => [...basis.map(({ rows }) => rows[row] ?? raise()), value]),
    );
    if (quantities === null || quantities.some((quantity) => quantity < -small)) continue;
    const taken = basis.flatMap(({ column }, number) =>
      column === null ? [] : [{ ...column, quantity: quantities[number] ?? raise() }],
    );
    const sumOf = (of: (priced: PricedGoods) => number) =>
      taken.reduce((sum, { priced, quantity }) => sum + of(priced) * quantity, 0);
    const mix = { cost: sumOf(({ cost }) => cost), quotaUse: sumOf(({ quotaUse }) => quotaUse) };
    const paid = mix.cost + quotaPrice * mix.quotaUse;
    if (paid >= least) continue;
    least = paid;
    best = { mix, taken };
  }
  return best;
}

function raise(): never {
  throw new Error('A basis has as many columns as there are equations.');
}

/** Of ingredients that count alike against the limits none but the cheapest is ever taken. */
function cheapestOfEachPattern(list: readonly Column[], quotaPrice: number): readonly Column[] {
  const paid = ({ priced }: Column) => priced.cost + quotaPrice * priced.quotaUse;
  const byPattern = new Map<string, Column>();
  for (const each of list) {
    const known = byPattern.get(each.adds.join());
    if (known === undefined || paid(each) < paid(known)) byPattern.set(each.adds.join(), each);
  }
  return [...byPattern.values()];
}

/** Every choice of so many of the numbers from 0. */
function* choices(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= count - size; first += 1) {
    for (const rest of choices(count, size - 1, first + 1)) yield [first, ...rest];
  }
}

/** The solution of square equations given as rows with their right-hand side last; `null` where it is not the only one. */
function solved(given: readonly (readonly number[])[]): readonly number[] | null {
  const rows = given.map((row) => [...row]);
  const size = rows.length;
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column; row < size; row += 1) {
      if (Math.abs(at(row, column)) > Math.abs(at(pivot, column))) pivot = row;
    }
    if (Math.abs(at(pivot, column)) < small) return null;
    const swapped = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = swapped;
    for (let row = 0; row < size; row += 1) {
      const factor = row === column ? 0 : at(row, column) / at(column, column);
      if (factor !== 0)
        rows[row] = (rows[row] ?? []).map((value, place) => value - factor * at(column, place));
    }
  }
  return rows.map((_, row) => at(row, size) / at(row, row));
}
