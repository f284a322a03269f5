import { useMemo } from 'react';
import { viewOfPlace } from '../../features/findings/view-of-place.ts';
import { commands } from '../../commands/command-list.ts';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { usePlannerStore } from '../../store/use-planner.ts';
import { shellMessages } from '../messages.ts';
import { foldText, searchNetwork, type Found, type FoundKind } from './search-network.ts';
import { paletteMessages as messages } from './messages.ts';

export interface PaletteEntry {
  id: string;
  label: string;
  note: string | null;
  /** As the command list writes them. */
  keys: string | null;
  /** Why it cannot be done now; `null` when it can. */
  whyNot: string | null;
  run: () => void;
}

export interface PaletteGroup {
  id: string;
  title: string;
  entries: readonly PaletteEntry[];
}

const mostOfAKind = 8;
const kinds: readonly FoundKind[] = ['site', 'product', 'lane', 'duty', 'demand'];

/** What the words typed so far find, by kind. Without words: the commands, screens among them. */
export function usePaletteGroups(query: string): readonly PaletteGroup[] {
  const store = usePlannerStore();
  const session = useSession();
  const { say } = useText();
  const format = useFormat();
  return useMemo(() => {
    const state = store.getState();
    const { show, activate } = state;
    const words = foldText(query)
      .split(/\s+/)
      .filter((word) => word !== '');
    const fits = ({ label, note, others = [] }: PaletteEntry & { others?: readonly string[] }) => {
      const text = foldText([label, note ?? '', ...others].join(' '));
      return words.every((word) => text.includes(word));
    };
    const entry = (id: string, label: string, run: () => void): PaletteEntry => ({
      id,
      label,
      note: null,
      keys: null,
      whyNot: null,
      run,
    });
    const scenarios =
      state.document === null || words.length === 0
        ? []
        : [
            entry('scenario/', say(shellMessages.base), () => activate(null)),
            ...state.document.content.scenarios.map(({ id, name }) =>
              entry(`scenario/${id}`, format.name(name), () => activate(id)),
            ),
          ];
    const network = activeNetwork(state);
    const found = network === null ? [] : searchNetwork(network, query, mostOfAKind);
    const foundEntry = ({ kind, names, place }: Found): PaletteEntry =>
      entry(
        `${kind}/${place.id}`,
        names.map((name) => format.name(name)).join(kind === 'lane' ? ' → ' : ', '),
        () => show(viewOfPlace(place) ?? {}),
      );
    const possible = commands
      .filter(({ id, isOn }) => id !== 'view/palette' && isOn(state))
      .map(({ id, title, words: others, keys, run }) => ({
        ...entry(id, say(title), () => run(session)),
        keys,
        // A title in another language than the window's finds it too.
        others: [...others, ...Object.values(title)],
      }));
    const groups: readonly PaletteGroup[] = [
      { id: 'commands', title: say(messages.commands), entries: possible.filter(fits) },
      {
        id: 'scenarios',
        title: say(messages.scenarios),
        entries: scenarios.filter(fits).slice(0, mostOfAKind),
      },
      ...kinds.map((kind) => ({
        id: kind,
        title: say(messages[kind]),
        entries: found.filter((each) => each.kind === kind).map(foundEntry),
      })),
    ];
    return groups.filter(({ entries }) => entries.length > 0);
  }, [store, session, say, format, query]);
}
