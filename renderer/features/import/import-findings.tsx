import type { Finding, Severity } from '../../../scenarios/checks/finding.ts';
import { SeverityGlyph } from '../../components/severity-glyph.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { importMessages as messages } from './messages.ts';

const order: readonly Severity[] = ['error', 'warning', 'note'];
const mostShown = 100;

/** What is wrong or doubtful with which cell, errors first. The sentences are English, and marked as such. */
export function ImportFindings({ findings }: { findings: readonly Finding[] }) {
  const { say, language } = useText();
  if (findings.length === 0) return null;
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const spoken = language === 'en' ? undefined : 'en';
  return (
    <section className="import-part" aria-label={say(messages.findings)}>
      <h3>{say(messages.findings)}</h3>
      <ul className="import-findings">
        {sorted.slice(0, mostShown).map(({ severity, say: sentence, next }, n) => (
          <li key={n}>
            <SeverityGlyph severity={severity} />
            <span className="unseen">{say(messages[severity])}: </span>
            <span lang={spoken}>
              {sentence}
              {next === null ? null : <span className="quiet"> {next}</span>}
            </span>
          </li>
        ))}
      </ul>
      {sorted.length > mostShown ? (
        <p className="quiet">{say(messages.moreChanges, { count: sorted.length - mostShown })}</p>
      ) : null}
    </section>
  );
}
