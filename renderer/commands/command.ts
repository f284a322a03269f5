import type { Message } from '../i18n/message.ts';
import type { Session } from '../session/session.ts';
import type { PlannerState } from '../store/planner-state.ts';

/** One thing that the planner may ask of the window by a key, the palette, or the host's menu. */
export interface Command {
  id: string;
  title: Message;
  /** Other words that a planner may look for it by, in every language. */
  words: readonly string[];
  /** Such as `Mod+Shift+S`, where `Mod` is ⌘ on a Mac and Ctrl elsewhere; `null`: by the palette alone. */
  keys: string | null;
  /** Keys of the same meaning that lists do not print. */
  otherKeys: readonly string[];
  /** Whether it can be done now. */
  isOn: (state: PlannerState) => boolean;
  run: (session: Session) => void;
}
