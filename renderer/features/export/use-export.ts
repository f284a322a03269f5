import { useMemo } from 'react';
import { useSession } from '../../session/use-session.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { drawPng } from './draw-png.ts';
import type { Exportable } from './exportables.ts';
import { formatCsv } from './format-csv.ts';
import { standaloneSvg } from './standalone-svg.ts';

export type ExportKind = 'svg' | 'png' | 'csv';

const selectFile = ({ document }: PlannerState) => document?.file.name ?? '';
const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;

/** Kinds of file that something can be written as. */
export function kindsOf({ svg, table }: Exportable): readonly ExportKind[] {
  return [...(svg === null ? [] : (['svg', 'png'] as const)), ...(table === null ? [] : (['csv'] as const))];
}

/** Writes something of the screen to a file that the planner names. */
export function useExport(): (exportable: Exportable, kind: ExportKind) => Promise<boolean> {
  const session = useSession();
  const file = usePlanner(selectFile);
  const scenario = usePlanner(selectScenario);
  return useMemo(
    () => async (exportable, kind) => {
      const { name, title, sentence, svg, table } = exportable;
      const parts = [file.replace(/\.plusn$/, ''), scenario ?? '', name].filter((part) => part !== '');
      const suggested = `${parts.join('-')}.${kind}`;
      if (kind === 'csv') {
        return table === null ? false : session.exportText(suggested, 'csv', formatCsv(table()));
      }
      const drawn = svg?.() ?? null;
      if (drawn === null) return false;
      const standalone = standaloneSvg(drawn, title, sentence);
      if (kind === 'svg') return session.exportText(suggested, 'svg', standalone.text);
      return session.exportPng(suggested, await drawPng(standalone));
    },
    [session, file, scenario],
  );
}
