import type { ReactNode } from 'react';
import type { Severity } from '../../scenarios/checks/finding.ts';
import { SeverityGlyph } from './severity-glyph.tsx';
import './notice.css';

export interface NoticeProps {
  severity: Severity;
  children: ReactNode;
  actions?: ReactNode;
}

/** A strip that says what happened and what may be done about it. */
export function Notice({ severity, children, actions }: NoticeProps) {
  return (
    <div className={`notice notice-${severity}`} role={severity === 'error' ? 'alert' : 'status'}>
      <SeverityGlyph severity={severity} />
      <span className="notice-text">{children}</span>
      {actions === undefined ? null : <span className="notice-actions">{actions}</span>}
    </div>
  );
}
