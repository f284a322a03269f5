import { useCallback, useMemo } from 'react';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import type { RowWishes } from './row-order.ts';

/** How a planner has set up a table, for as long as the document is open: what is shown of it, and how wide. */
export interface GridLook {
  readonly wishes: RowWishes;
  /** By column key, in px at scale 100 %; columns that were never dragged are not listed. */
  readonly widths: Readonly<Record<string, number>>;
}

const fresh: GridLook = { wishes: { filters: {}, sort: null }, widths: {} };
const selectLooks = ({ gridLooks }: PlannerState) => gridLooks;

/** The look of the table of a name, kept while other tables are shown, and what changes it. */
export function useGridLook(name: string) {
  const store = usePlannerStore();
  const look = usePlanner(selectLooks)[name] ?? fresh;
  const change = useCallback(
    (changed: (before: GridLook) => GridLook) => {
      const { gridLooks, show } = store.getState();
      show({ gridLooks: { ...gridLooks, [name]: changed(gridLooks[name] ?? fresh) } });
    },
    [store, name],
  );
  const acts = useMemo(() => {
    const wish = (changed: (before: RowWishes) => RowWishes) =>
      change((before) => ({ ...before, wishes: changed(before.wishes) }));
    return {
      /** Up, then down, then as the rows stand. */
      sortBy: (column: string) =>
        wish((before) => {
          const { sort } = before;
          if (sort?.column !== column) return { ...before, sort: { column, isDescending: false } };
          return { ...before, sort: sort.isDescending ? null : { column, isDescending: true } };
        }),
      filterBy: (column: string, text: string) =>
        wish((before) => ({ ...before, filters: { ...before.filters, [column]: text } })),
      clearFilters: () => wish((before) => ({ ...before, filters: {} })),
      showAll: () => wish(() => fresh.wishes),
      widen: (column: string, width: number) =>
        change((before) => ({ ...before, widths: { ...before.widths, [column]: width } })),
    };
  }, [change]);
  return { ...look, ...acts };
}
