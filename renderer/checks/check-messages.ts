import type { Finding } from '../../scenarios/checks/finding.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import type { Change } from '../store/change.ts';
import type { Content } from '../store/content.ts';

/** What the window tells the checks. Messages arrive in order; `revision` counts those that change what is checked. */
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
  | { kind: 'close'; revision: number }
  /** Asks for the document's text as it now is. `turn` tells the answers apart. */
  | { kind: 'write'; turn: number; rest: DocumentRest };

/** A document without what the checks hold themselves. */
export type DocumentRest = Omit<PlannerDocument, 'network' | 'scenarios'>;

export type FromChecks = Found | Written;

/** What the checks found. */
export interface Found {
  kind: 'found';
  /** Of the last message that is taken into account. */
  revision: number;
  /** `null`: the base network. */
  scenario: string | null;
  findings: readonly Finding[];
  /** By `scenarioKey`, of the base network and every scenario. */
  inputsHashes: Readonly<Record<string, string>>;
}

export interface Written {
  kind: 'written';
  turn: number;
  /** The next part of the canonical text; `null` where the checks cannot write it, and nothing follows. */
  part: string | null;
  isLast: boolean;
}
