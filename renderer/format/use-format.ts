import { useMemo } from 'react';
import { useText } from '../i18n/use-text.tsx';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { formatIn, type Format } from './format.ts';
import { nameIn } from '../../scenarios/domain/name-in.ts';

export interface WindowFormat extends Format {
  /** Name of a customs territory of the open document; its id where the document has none. */
  territory: (id: string) => string;
  /** Its code as printed in tables: `CN`. */
  territoryCode: (id: string) => string;
}

const selectTerritories = ({ document }: PlannerState) => document?.content.network.territories;

/** How values are written in the planner's language. */
export function useFormat(): WindowFormat {
  const { language } = useText();
  const territories = usePlanner(selectTerritories);
  return useMemo(() => {
    const byId = new Map((territories ?? []).map((territory) => [String(territory.id), territory]));
    return {
      ...formatIn(language),
      territory: (id) => {
        const found = byId.get(id);
        return found === undefined ? id : nameIn(found.name, language);
      },
      territoryCode: (id) => byId.get(id)?.code ?? id.toUpperCase(),
    };
  }, [language, territories]);
}
