import type { HostDescription } from '../../main/contract/host-description.ts';
import type { DocumentRest } from '../../renderer/checks/check-messages.ts';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { createSession } from '../../renderer/session/create-session.ts';
import type { Surroundings } from '../../renderer/session/parts.ts';
import type { Session } from '../../renderer/session/session.ts';
import { formatMessage } from '../../renderer/i18n/format-message.ts';
import { createPlannerStore, type PlannerStore } from '../../renderer/store/planner-store.ts';
import { said } from '../../renderer/i18n/said.ts';
import { aClock, type Clock } from './clock.ts';
import { aFakePlanner, anOpenedFile, type FakePlanner } from './fake-planner.ts';
import { aHost } from './planner-store.ts';
import { sampleDocument } from './sample-document.ts';

export interface SessionAtWork {
  session: Session;
  store: PlannerStore;
  planner: FakePlanner;
  clock: Clock;
  titles: readonly string[];
  /** Lets everything that was begun come to rest. */
  settle: () => Promise<void>;
  /** Sets the capacity of the first site, in the scenario that is shown. */
  setThroughput: (value: number) => void;
  /** Answers the question that stands, by the English words of a choice. */
  answer: (choice: string) => Promise<void>;
  /** English titles of the notices. */
  notices: () => readonly string[];
}

/** The text of the snapshots that a host was sent, each from its parts. */
export function snapshotTexts(planner: FakePlanner): readonly string[] {
  const texts: string[] = [];
  for (const { part, text } of planner.askedOf('recovery/part')) {
    if (part === 0) texts.push(text);
    else texts.push(`${texts.pop() ?? ''}${text}`);
  }
  return texts;
}

/** What the checks beside the window would write. */
function textOf(store: PlannerStore, rest: DocumentRest): readonly string[] | null {
  const { document } = store.getState();
  if (document === null) return null;
  const { network, scenarios } = document.content;
  const text = serialiseDocument({ ...rest, network, scenarios: [...scenarios] });
  return [text.slice(0, 9), text.slice(9)];
}

/** A session with `fans.plusn` open, beside a host that keeps what it is asked. */
export async function aSessionAtWork(
  host: Partial<HostDescription> = {},
  surroundings: Partial<Surroundings> = {},
): Promise<SessionAtWork> {
  const planner = aFakePlanner({ 'document/open': () => anOpenedFile(sampleDocument()) });
  const clock = aClock();
  const store = createPlannerStore(aHost(host));
  const titles: string[] = [];
  let ids = 0;
  const session = createSession(planner, store, {
    ...clock,
    randomId: () => `id-${(ids += 1)}`,
    languages: () => ['en'],
    showTitle: (title) => titles.push(title),
    holdPage: () => undefined,
    textOf: (rest) => Promise.resolve(textOf(store, rest)),
    ...surroundings,
  });
  const settle = async () => {
    for (let n = 0; n < 40; n += 1) await Promise.resolve();
  };
  await session.openPath('/plans/fans.plusn');
  return {
    session,
    store,
    planner,
    clock,
    titles,
    settle,
    setThroughput: (value) => {
      const id = store.getState().document!.content.network.sites[0]!.id;
      const label = said({ en: 'Throughput {value}', 'zh-HK': '{value}', 'zh-CN': '{value}' }, { value });
      store
        .getState()
        .edit(label, [
          { kind: 'set', collection: 'sites', id, path: ['throughputPerPeriod'], value, typed: `${value}` },
        ]);
    },
    answer: async (choice) => {
      const pending = store.getState().question;
      if (pending === null) throw new Error(`No question stands that ${choice} answers.`);
      const place = pending.question.choices.findIndex(({ en }) => en === choice);
      if (place < 0) {
        throw new Error(`${choice} is none of ${pending.question.choices.map(({ en }) => en).join(', ')}.`);
      }
      pending.answer(place);
      await settle();
    },
    notices: () =>
      store.getState().notices.map(({ said: { message, values } }) => formatMessage(message, 'en', values)),
  };
}
