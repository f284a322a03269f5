import { useMemo } from 'react';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Place } from '../../../drawing/map/map-projection.ts';
import { mapMessages } from '../../../charts/map/messages.ts';
import { nameIn } from '../../../../scenarios/domain/name-in.ts';
import { said, type Said } from '../../../i18n/said.ts';
import { useText } from '../../../i18n/use-text.tsx';
import type { Edit } from '../../../store/edit.ts';
import { usePlannerStore } from '../../../store/use-planner.ts';
import { networkMapMessages as messages } from './messages.ts';
import { drawnMode, newLane, sameLane } from './new-lane.ts';
import { newSite, roundedDegrees } from './new-site.ts';

export interface NetworkEdits {
  /** Both coordinates as one step of undo. */
  moveSite: (id: string, to: Place) => void;
  /** What there is to say, where the lane was there already. */
  drawLane: (from: string, to: string) => Said | null;
  addSite: (at: Place) => void;
}

/** What the map changes in the network, each as one named step of undo. */
export function useNetworkEdits(network: Network): NetworkEdits {
  const store = usePlannerStore();
  const { language, say } = useText();
  return useMemo(() => {
    const siteOf = (id: string) => network.sites.find((site) => site.id === id);
    const edit = (label: Said, edits: readonly Edit[]) => store.getState().edit(label, edits);
    return {
      moveSite: (id, to) => {
        const site = siteOf(id);
        if (site === undefined) return;
        const fields = { latitude: roundedDegrees(to.latitude), longitude: roundedDegrees(to.longitude) };
        edit(
          said(messages.moved, { name: nameIn(site.name, language) }),
          (['latitude', 'longitude'] as const).map((field) => ({
            kind: 'set',
            collection: 'sites',
            id,
            path: [field],
            value: fields[field],
            typed: String(fields[field]),
          })),
        );
      },
      drawLane: (from, to) => {
        const [start, end] = [siteOf(from), siteOf(to)];
        if (start === undefined || end === undefined || start === end) return null;
        const names = { from: nameIn(start.name, language), to: nameIn(end.name, language) };
        const known = sameLane(start, end, network);
        const lane = known ?? newLane(start, end, network);
        if (known === null) {
          edit(said(messages.laneDrawn, names), [{ kind: 'add', collection: 'lanes', record: lane }]);
        }
        store.getState().select({ collection: 'lanes', ids: [lane.id], field: null });
        return known === null
          ? null
          : said(messages.alreadyLane, { ...names, mode: say(mapMessages[drawnMode(start, end)]) });
      },
      addSite: (at) => {
        const site = newSite(at, say(messages.newSite), network);
        if (site === null) return;
        edit(said(messages.siteAdded, { name: nameIn(site.name, language) }), [
          { kind: 'add', collection: 'sites', record: site },
        ]);
        store.getState().select({ collection: 'sites', ids: [site.id], field: null });
      },
    };
  }, [network, store, language, say]);
}
