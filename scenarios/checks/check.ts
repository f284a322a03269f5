import type { Finding, Place, Severity } from './finding.ts';
import type { NetworkIndex } from './network-index.ts';

/** A sentence and its next step, as `messages.ts` words them. */
export interface Message {
  readonly say: string;
  readonly next: string | null;
}

/** One place that breaks a rule. */
export interface Spot {
  readonly about: Place;
  readonly message: Message;
  /** Where it differs from the check's own. */
  readonly severity: Severity | null;
}

/** One rule that a network keeps. */
export interface Check {
  /** Stable kebab-case name, the `code` of its findings. */
  readonly code: string;
  readonly severity: Severity;
  /** The rule as a sentence, true of every network without findings of this check. */
  readonly rule: string;
  /** The places that break it, in the order of the records; time linear in the size of the network. */
  readonly find: (index: NetworkIndex) => Iterable<Spot>;
}

export function spot(
  collection: Place['collection'],
  id: string | null,
  field: string | null,
  message: Message,
  severity: Severity | null = null,
): Spot {
  return { about: { collection, id, field }, message, severity };
}

export function findingOf(check: Check, found: Spot): Finding {
  return {
    code: check.code,
    severity: found.severity ?? check.severity,
    about: found.about,
    position: null,
    say: found.message.say,
    next: found.message.next,
  };
}
