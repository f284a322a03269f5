import type { Severity } from '../../scenarios/checks/finding.ts';
import './severity-glyph.css';

const glyphs: Readonly<Record<Severity, string>> = { error: '◆', warning: '△', note: '○' };

/** How grave something is, by form and colour; what it says stands beside it in words. */
export function SeverityGlyph({ severity }: { severity: Severity }) {
  return (
    <span className={`severity-glyph severity-${severity}`} aria-hidden="true">
      {glyphs[severity]}
    </span>
  );
}
