import type { ReactNode } from 'react';
import './notice.css';

export interface NoticeProps {
  severity: 'error' | 'warning' | 'note';
  children: ReactNode;
  actions?: ReactNode;
}

const glyphs = { error: '◆', warning: '△', note: '○' } as const;

/** A strip that says what happened and what may be done about it. */
export function Notice({ severity, children, actions }: NoticeProps) {
  return (
    <div className={`notice notice-${severity}`} role={severity === 'error' ? 'alert' : 'status'}>
      <span className="notice-glyph" aria-hidden="true">
        {glyphs[severity]}
      </span>
      <span className="notice-text">{children}</span>
      {actions === undefined ? null : <span className="notice-actions">{actions}</span>}
    </div>
  );
}
