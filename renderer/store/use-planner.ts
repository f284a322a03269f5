import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PlannerState } from './planner-state.ts';
import type { PlannerStore } from './planner-store.ts';

export const PlannerStoreContext = createContext<PlannerStore | null>(null);

/** The window's store. Throws outside the window, which is a mistake of the program. */
export function usePlannerStore(): PlannerStore {
  const store = useContext(PlannerStoreContext);
  if (store === null) throw new Error('A component was rendered outside the window’s store.');
  return store;
}

/** A part of the store. `select` gives the same object for the same state; a component declares it above itself. */
export function usePlanner<Part>(select: (state: PlannerState) => Part): Part {
  return useStore(usePlannerStore(), select);
}
