import { useEffect, useState } from 'react';
import type { SharePreview } from '../../../main/contract/sharing.ts';
import { useSession } from '../../session/use-session.ts';
import { usePlannerStore } from '../../store/use-planner.ts';
import { lacksKey, partsToShare, type ShareChoice } from './share-choice.ts';

/** A key is typed letter by letter: what it makes is asked for when it rests. */
const restMs = 300;

/** What the reader of a masked file will find, by the key as it stands; `null` while there is nothing to show. */
export function useSharePreview(choice: ShareChoice): SharePreview | null {
  const session = useSession();
  const store = usePlannerStore();
  const [preview, setPreview] = useState<SharePreview | null>(null);
  useEffect(() => {
    const { mask, key } = choice;
    let isPast = false;
    if (mask === null || lacksKey(choice)) {
      setPreview(null);
      return;
    }
    const timer = setTimeout(() => {
      const document = partsToShare(store.getState(), choice, new Date());
      if (document === null) return;
      void session.planner.request('share/preview', { document, mask: { kind: mask, key } }).then((reply) => {
        // A refusal shows no preview; writing the file says why.
        if (!isPast) setPreview(reply.ok ? reply.value : null);
      });
    }, restMs);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [choice, session, store]);
  return preview;
}
