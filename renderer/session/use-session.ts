import { createContext, useContext } from 'react';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

/** The window's session. Throws outside the window, which is a mistake of the program. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A component was rendered outside the window’s session.');
  return session;
}
