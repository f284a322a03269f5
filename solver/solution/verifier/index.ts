import { backlogWindow } from './backlog-window.ts';
import { balance } from './balance.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { budgetPolicies } from './budget-policies.ts';
import { carbonRecomputed } from './carbon-recomputed.ts';
import { claimsEarned } from './claims-earned.ts';
import { closedSites } from './closed-sites.ts';
import { closingRules } from './closing-rules.ts';
import { conservation } from './conservation.ts';
import { countPolicies } from './count-policies.ts';
import { demandMet } from './demand-met.ts';
import { dutyRecomputed } from './duty-recomputed.ts';
import { elapsedDays } from './elapsed-days.ts';
import { exportObligation } from './export-obligation.ts';
import type { Invariant } from './invariant.ts';
import { laneLimits } from './lane-limits.ts';
import { laneUse } from './lane-use.ts';
import { leadTimePromise } from './lead-time-promise.ts';
import { ledgerRecomputed } from './ledger-recomputed.ts';
import { ledgerTotal } from './ledger-total.ts';
import { lineCapacity } from './line-capacity.ts';
import { offerLimits } from './offer-limits.ts';
import { offerTiers } from './offer-tiers.ts';
import { originStamping } from './origin-stamping.ts';
import { pairPolicies } from './pair-policies.ts';
import { productionLots } from './production-lots.ts';
import { qualification } from './qualification.ts';
import { quantities } from './quantities.ts';
import { quotaLimits } from './quota-limits.ts';
import { recipeCapacity } from './recipe-capacity.ts';
import { references } from './references.ts';
import { refusedOrigin } from './refused-origin.ts';
import { sharePolicies } from './share-policies.ts';
import { shelfLife } from './shelf-life.ts';
import { siteOpening } from './site-opening.ts';
import { skills } from './skills.ts';
import { sourcingPolicies } from './sourcing-policies.ts';
import { storageLimit } from './storage-limit.ts';
import { throughput } from './throughput.ts';
import { wholeContainers } from './whole-containers.ts';

/** All that is true of a plan, in the order in which it is looked at. */
export const invariants: readonly Invariant[] = [
  references,
  quantities,
  balance,
  conservation,
  billOfMaterials,
  originStamping,
  claimsEarned,
  exportObligation,
  elapsedDays,
  lineCapacity,
  recipeCapacity,
  productionLots,
  qualification,
  skills,
  offerLimits,
  offerTiers,
  siteOpening,
  closedSites,
  throughput,
  laneLimits,
  laneUse,
  wholeContainers,
  quotaLimits,
  storageLimit,
  shelfLife,
  demandMet,
  backlogWindow,
  leadTimePromise,
  refusedOrigin,
  sharePolicies,
  countPolicies,
  budgetPolicies,
  pairPolicies,
  sourcingPolicies,
  closingRules,
  ledgerTotal,
  ledgerRecomputed,
  dutyRecomputed,
  carbonRecomputed,
];
