import { checkDocument } from '../../scenarios/checks/check-document.ts';
import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Choose, Conflict } from '../../scenarios/merge/conflict.ts';
import { mergeContents, type Contents } from '../../scenarios/merge/merge-contents.ts';
import { isSame } from '../../scenarios/overrides/plain-value.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { joinTrails } from '../../scenarios/trail/join-trails.ts';
import { checkScenarios } from './check-scenarios.ts';
import { inputsHash } from './inputs-hash.ts';
import { findingKey } from './merge-findings.ts';

export interface MergedDocument {
  readonly document: PlannerDocument;
  readonly conflicts: readonly Conflict[];
  /** Changes of theirs that are in the result. */
  readonly taken: number;
  /** Scenarios (`null`: the base) of which a side has a plan and the result has none: their inputs have moved. */
  readonly plansLeftOut: readonly (string | null)[];
  /** What is wrong or doubtful in the result and was so on neither side, such as a lane to a site that the other removed. */
  readonly findings: readonly Finding[];
}

/**
 * What both sides have made of one file (`base: null`: of none). A stored plan stays where its inputs are those of the
 * result; a side that changed nothing at all leaves the other as it is. View and author are mine; the trail is that of both.
 */
export function mergeDocuments(
  base: PlannerDocument | null,
  mine: PlannerDocument,
  theirs: PlannerDocument,
  choose: Choose,
): MergedDocument {
  const { content, conflicts, taken } = mergeContents(base, mine, theirs, choose);
  const isOneSided = isUnchanged(theirs, base) || isUnchanged(mine, base);
  const document = isUnchanged(theirs, base)
    ? mine
    : isUnchanged(mine, base)
      ? theirs
      : {
          ...mine,
          network: content.network,
          scenarios: [...content.scenarios],
          plans: freshPlans(content, mine, theirs),
        };
  const trail = joinTrails(mine.trail, theirs.trail);
  const kept = new Set(document.plans.map(({ scenario }) => scenario));
  const had = new Set([...mine.plans, ...theirs.plans].map(({ scenario }) => scenario));
  return {
    document: isSame(trail, document.trail) ? document : { ...document, trail },
    conflicts,
    taken,
    plansLeftOut: [...had].filter((scenario) => !kept.has(scenario)),
    findings: isOneSided ? [] : newFindings(document, mine, theirs),
  };
}

/** Whether a side has neither edited nor solved anything: another view or program makes no change. */
function isUnchanged(side: PlannerDocument, base: PlannerDocument | null): boolean {
  if (base === null) return false;
  return (['network', 'scenarios', 'plans'] as const).every((part) => isSame(side[part], base[part]));
}

/** Of each scenario the newest plan of either side that answers the merged inputs. */
function freshPlans(
  { network, scenarios }: Contents,
  mine: PlannerDocument,
  theirs: PlannerDocument,
): PlannerDocument['plans'] {
  const plans = [...mine.plans, ...theirs.plans];
  if (plans.length === 0) return [];
  return [null, ...scenarios].flatMap((scenario) => {
    const ofScenario = plans.filter((plan) => plan.scenario === (scenario?.id ?? null));
    if (ofScenario.length === 0) return [];
    const hash = inputsHash(network, scenario?.overrides ?? []);
    const fresh = ofScenario.filter((plan) => plan.inputsHash === hash);
    return fresh.toSorted((a, b) => ((a.solvedAt ?? '') < (b.solvedAt ?? '') ? 1 : -1)).slice(0, 1);
  });
}

function newFindings(merged: PlannerDocument, ...sides: readonly PlannerDocument[]): readonly Finding[] {
  const told = ({ network, scenarios, plans }: PlannerDocument) => {
    const ofDocument = checkDocument({ ...merged, network, scenarios, plans });
    return [...ofDocument, ...checkScenarios(network, scenarios, ofDocument)];
  };
  const known = new Set(sides.flatMap((side) => told(side)).map(findingKey));
  return told(merged).filter((finding) => finding.severity !== 'note' && !known.has(findingKey(finding)));
}
