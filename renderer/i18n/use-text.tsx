import { Fragment, useMemo, type ReactNode } from 'react';
import { usePlanner } from '../store/use-planner.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { formatMessage, messageParts } from './format-message.ts';
import { windowLanguage } from './window-language.ts';
import type { WindowLanguage } from './language.ts';
import type { Message, MessageValues } from './message.ts';
import type { Said } from './said.ts';

export interface Text {
  language: WindowLanguage;
  say: (message: Message, values?: MessageValues) => string;
  /** A sentence kept with its values. */
  saySaid: (said: Said) => string;
  /** With `<b>` set strong. */
  sayRich: (message: Message, values?: MessageValues) => ReactNode;
}

const select = ({ preferences }: PlannerState) => preferences.language;

/** The planner's language and what is said in it. */
export function useText(): Text {
  const preferred = usePlanner(select);
  return useMemo(() => textIn(preferred ?? windowLanguage(navigator.languages)), [preferred]);
}

export function textIn(language: WindowLanguage): Text {
  return {
    language,
    say: (message, values) => formatMessage(message, language, values),
    saySaid: ({ message, values }) => formatMessage(message, language, values),
    sayRich: (message, values) =>
      messageParts(message, language, values).map(({ text, isStrong }, n) =>
        isStrong ? <strong key={n}>{text}</strong> : <Fragment key={n}>{text}</Fragment>,
      ),
  };
}
