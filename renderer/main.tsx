import './forbid-markup.ts';
import './parse-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './look/faces.css';
import './look/tokens.css';
import './look/base.css';
import { followDocument } from './checks/follow-document.ts';
import { openChecks } from './checks/open-checks.ts';
import { connect } from './session/connect.ts';
import { createSession } from './session/create-session.ts';
import { windowSurroundings } from './session/window-surroundings.ts';
import { SessionContext } from './session/use-session.ts';
import { createPlannerStore } from './store/planner-store.ts';
import { PlannerStoreContext } from './store/use-planner.ts';
import { BrokenWindow } from './shell/broken-window.tsx';
import { WindowFrame } from './shell/window-frame.tsx';
// After the styles of every component, which it takes back on paper.
import './look/print.css';

let hearLost: Parameters<typeof connect>[0] = () => undefined;
const planner = connect((loss) => hearLost(loss));
const described = await planner.request('host/describe', null);
if (!described.ok) throw new Error(described.error.message);
const store = createPlannerStore(described.value);
const checks = openChecks();
// Told of every change before the session is, whose snapshots are of what the checks then hold.
followDocument(store, checks);
const session = createSession(planner, store, { ...windowSurroundings, textOf: checks.write });
hearLost = session.hearHostGone;
void session.begin();

createRoot(document.querySelector('#window')!).render(
  <StrictMode>
    <PlannerStoreContext value={store}>
      <SessionContext value={session}>
        <BrokenWindow>
          <WindowFrame />
        </BrokenWindow>
      </SessionContext>
    </PlannerStoreContext>
  </StrictMode>,
);
