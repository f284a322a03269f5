import { startSession, type RunningSession } from '../../solver/worker/start-session.ts';
import type { WhatIfAnswer, WhatIfCommand } from '../contract/what-if.ts';

export interface WhatIfSessions {
  hear: (command: WhatIfCommand) => void;
}

/** At most one warm session at a time: the window shows one plan, and each holds a model in memory. */
export function whatIfSessions(
  answer: (session: string, turn: number, answer: WhatIfAnswer) => void,
): WhatIfSessions {
  let open: { key: string; running: RunningSession; turn: number } | null = null;
  const close = (): void => {
    open?.running.close();
    open = null;
  };
  return {
    hear(command) {
      switch (command.kind) {
        case 'open': {
          close();
          const { session: key, network, overrides, plan, levers } = command.ask;
          const running = startSession(
            { network, overrides, plan, levers },
            {
              onAnswer: (turn, told) => answer(key, turn, told),
              onLost: (message) => {
                const turn = open?.key === key ? open.turn : 0;
                if (open?.key === key) close();
                answer(key, turn, { kind: 'lost', message });
              },
            },
          );
          open = { key, running, turn: 0 };
          return;
        }
        case 'move': {
          const { session, turn, moves } = command.ask;
          if (open?.key !== session) return;
          open.turn = turn;
          open.running.move(turn, moves);
          return;
        }
        case 'close':
          if (open?.key === command.session) close();
      }
    },
  };
}
