import type { Names } from '../names.ts';

/** Rows of one market or of one product, with what is told of them. */
export interface ChartGroup<Told> {
  of: 'sites' | 'products';
  id: string;
  label: string;
  told: Told;
  /** Stands over the first market and over the first product. */
  heading: 'byMarket' | 'byProduct' | null;
}

/** What is told of the rows of each market and then of each product; `null` leaves a group out. */
export function byMarketAndProduct<Row extends { market: string; product: string }, Told>(
  rows: readonly Row[],
  tell: (rows: readonly Row[]) => Told | null,
  names: Names,
): readonly ChartGroup<Told>[] {
  const groupsOf = (
    of: ChartGroup<Told>['of'],
    heading: 'byMarket' | 'byProduct',
    idOf: (row: Row) => string,
    nameOf: (id: string) => string,
  ) => {
    const byId = new Map<string, Row[]>();
    for (const row of rows) byId.set(idOf(row), [...(byId.get(idOf(row)) ?? []), row]);
    const groups = [...byId].flatMap(([id, ofId]) => {
      const told = tell(ofId);
      return told === null ? [] : [{ of, id, label: nameOf(id), told, heading: null }];
    });
    return groups.map((group, n) => (n === 0 ? { ...group, heading } : group));
  };
  return [
    ...groupsOf('sites', 'byMarket', ({ market }) => market, names.site),
    ...groupsOf('products', 'byProduct', ({ product }) => product, names.product),
  ];
}
