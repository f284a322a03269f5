import { useEffect, useSyncExternalStore } from 'react';
import type { TableData } from '../../charts/table-data.ts';

/** Something on the screen that can be written to a file. */
export interface Exportable {
  /** Ends the suggested name of its file. */
  name: string;
  title: string;
  /** Whether it is of the active plan on whatever screen; what the Plan screen shows is so in any case. */
  isOfPlan?: boolean;
  /** What a reader of the picture is told; the picture's description. */
  sentence: string | null;
  /** The picture as drawn; `null` where there is none now. */
  svg: (() => SVGSVGElement | null) | null;
  table: (() => TableData) | null;
}

// What is on the screen belongs to the screen, not to the document, and holds elements: so it is kept beside the store.
let shown: readonly Exportable[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Exportable[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Offers something for export while the component that calls is on the screen. */
export function useExportable(exportable: Exportable): void {
  useEffect(() => {
    change([...shown, exportable]);
    return () => change(shown.filter((each) => each !== exportable));
  }, [exportable]);
}

/** All that can be exported from the screen as it is now, in the order in which it came. */
export function shownExportables(): readonly Exportable[] {
  return shown;
}

export function useExportables(): readonly Exportable[] {
  return useSyncExternalStore(subscribe, shownExportables);
}
