import { Component, type ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { useText } from '../i18n/use-text.tsx';
import { shellMessages as messages } from './messages.ts';
import './broken-window.css';

interface BrokenWindowState {
  fault: string | null;
}

/** In the place of a window that failed at drawing itself: what happened, and the way back. Unsaved work goes on being kept. */
export class BrokenWindow extends Component<{ children: ReactNode }, BrokenWindowState> {
  override state: BrokenWindowState = { fault: null };

  static getDerivedStateFromError(error: unknown): BrokenWindowState {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { fault } = this.state;
    return fault === null ? this.props.children : <Apology fault={fault} />;
  }
}

function Apology({ fault }: { fault: string }) {
  const { say } = useText();
  return (
    <main className="broken-window">
      <h1 className="broken-window-title">{say(messages.brokenTitle)}</h1>
      <p>{say(messages.brokenDetail)}</p>
      <p lang="en" className="broken-window-fault">
        {fault}
      </p>
      <Button kind="primary" autoFocus onPress={() => location.reload()}>
        {say(messages.drawAgain)}
      </Button>
    </main>
  );
}
