import { useCallback } from 'react';
import { useSession } from '../../session/use-session.ts';
import type { Exportable } from './exportables.ts';
import { writeExport, type ExportKind } from './write-export.ts';

/** Writes something of the screen to a file that the planner names. */
export function useExport(): (exportable: Exportable, kind: ExportKind) => Promise<boolean> {
  const session = useSession();
  return useCallback((exportable, kind) => writeExport(session, exportable, kind), [session]);
}
