import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Change } from '../store/change.ts';
import type { Content } from '../store/content.ts';

/** What the window tells the checks. Messages arrive in order; `revision` counts them. */
export type ToChecks =
  /** A document, whole: once for each that is opened. Drafts are none of the checks' business. */
  | {
      kind: 'open';
      revision: number;
      content: Pick<Content, 'network' | 'scenarios'>;
      scenario: string | null;
    }
  /** What has been done since, and the scenario that is shown. */
  | { kind: 'change'; revision: number; changes: readonly Change[]; scenario: string | null }
  | { kind: 'close'; revision: number };

/** What the checks found. */
export interface FromChecks {
  /** Of the last message that is taken into account. */
  revision: number;
  /** `null`: the base network. */
  scenario: string | null;
  findings: readonly Finding[];
  /** By `scenarioKey`, of the base network and every scenario. */
  inputsHashes: Readonly<Record<string, string>>;
}
