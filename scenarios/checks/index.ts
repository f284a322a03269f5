import type { Check } from './check.ts';
import { agreementRules } from './agreement-rules.ts';
import { backlogSense } from './backlog-sense.ts';
import { baseCurrencyRate } from './base-currency-rate.ts';
import { billOfMaterialsLoops } from './bill-of-materials-loops.ts';
import { candidateOpenCost } from './candidate-open-cost.ts';
import { claimsOfMembers } from './claims-of-members.ts';
import { closingRulesApart } from './closing-rules-apart.ts';
import { closingTargets } from './closing-targets.ts';
import { consignmentHubs } from './consignment-hubs.ts';
import { currencyRates } from './currency-rates.ts';
import { customsValueMagnitude } from './customs-value-magnitude.ts';
import { deMinimisValues } from './de-minimis-values.ts';
import { demandHasSource } from './demand-has-source.ts';
import { demandPrices } from './demand-prices.ts';
import { demandRowsOnce } from './demand-rows-once.ts';
import { demandWithinCapacity } from './demand-within-capacity.ts';
import { demandWithinReach } from './demand-within-reach.ts';
import { disputedRecipes } from './disputed-recipes.ts';
import { drawbackDuties } from './drawback-duties.ts';
import { dutiableCodes } from './dutiable-codes.ts';
import { dutiableValues } from './dutiable-values.ts';
import { dutyRateMagnitude } from './duty-rate-magnitude.ts';
import { embeddedCarbon } from './embedded-carbon.ts';
import { feeEntryValue } from './fee-entry-value.ts';
import { firmMinimumFill } from './firm-minimum-fill.ts';
import { firstSaleAccepted } from './first-sale-accepted.ts';
import { groupKinds } from './group-kinds.ts';
import { groupLoops } from './group-loops.ts';
import { hsCodeDigits } from './hs-code-digits.ts';
import { idleRoles } from './idle-roles.ts';
import { knownGroupMembers } from './known-group-members.ts';
import { knownReferences } from './known-references.ts';
import { laneCarriesSomething } from './lane-carries-something.ts';
import { laneCostOrDays } from './lane-cost-or-days.ts';
import { laneEnds } from './lane-ends.ts';
import { laneEntriesOnce } from './lane-entries-once.ts';
import { laneMinimum } from './lane-minimum.ts';
import { laneWithinHorizon } from './lane-within-horizon.ts';
import { leadPromise } from './lead-promise.ts';
import { marketInbound } from './market-inbound.ts';
import { measuresOfFreight } from './measures-of-freight.ts';
import { minimumWithinCapacity } from './minimum-within-capacity.ts';
import { networkSize } from './network-size.ts';
import { onePrincipalInput } from './one-principal-input.ts';
import { openingSense } from './opening-sense.ts';
import { ordinaryRates } from './ordinary-rates.ts';
import { optionsWithinHorizon } from './options-within-horizon.ts';
import { periodSequence } from './period-sequence.ts';
import { policyLimitsCrossed } from './policy-limits-crossed.ts';
import { policyLimits } from './policy-limits.ts';
import { policyMatches } from './policy-matches.ts';
import { preferenceBetweenMembers } from './preference-between-members.ts';
import { productDensity } from './product-density.ts';
import { quotaOfUse } from './quota-of-use.ts';
import { recentSources } from './recent-sources.ts';
import { recipeEntriesOnce } from './recipe-entries-once.ts';
import { recipeLinesAtSite } from './recipe-lines-at-site.ts';
import { recipeSkill } from './recipe-skill.ts';
import { reversedDates } from './reversed-dates.ts';
import { risingTiers } from './rising-tiers.ts';
import { rolesStated } from './roles-stated.ts';
import { ruleThresholds } from './rule-thresholds.ts';
import { stackingKinds } from './stacking-kinds.ts';
import { stackingKnownKinds } from './stacking-known-kinds.ts';
import { storageOfOpeningStock } from './storage-of-opening-stock.ts';
import { territoryLoops } from './territory-loops.ts';
import { uniqueIds } from './unique-ids.ts';
import { unknownDutyRates } from './unknown-duty-rates.ts';
import { verifiedSources } from './verified-sources.ts';
import { zeroCapacities } from './zero-capacities.ts';

/** Every rule that a network is checked for, in the order in which its findings are shown. */
export const checks: readonly Check[] = [
  networkSize,
  uniqueIds,
  knownReferences,
  knownGroupMembers,
  groupKinds,
  groupLoops,
  currencyRates,
  baseCurrencyRate,
  periodSequence,
  reversedDates,
  territoryLoops,
  idleRoles,
  rolesStated,
  recipeLinesAtSite,
  recipeEntriesOnce,
  onePrincipalInput,
  recipeSkill,
  billOfMaterialsLoops,
  laneEnds,
  laneWithinHorizon,
  laneCarriesSomething,
  laneMinimum,
  laneCostOrDays,
  productDensity,
  measuresOfFreight,
  demandRowsOnce,
  demandHasSource,
  marketInbound,
  demandWithinReach,
  leadPromise,
  firmMinimumFill,
  backlogSense,
  demandWithinCapacity,
  demandPrices,
  zeroCapacities,
  minimumWithinCapacity,
  risingTiers,
  optionsWithinHorizon,
  candidateOpenCost,
  openingSense,
  policyLimits,
  policyLimitsCrossed,
  policyMatches,
  unknownDutyRates,
  dutyRateMagnitude,
  stackingKinds,
  stackingKnownKinds,
  feeEntryValue,
  laneEntriesOnce,
  deMinimisValues,
  ruleThresholds,
  agreementRules,
  preferenceBetweenMembers,
  claimsOfMembers,
  consignmentHubs,
  firstSaleAccepted,
  drawbackDuties,
  disputedRecipes,
  embeddedCarbon,
  ordinaryRates,
  quotaOfUse,
  dutiableValues,
  customsValueMagnitude,
  dutiableCodes,
  hsCodeDigits,
  closingTargets,
  closingRulesApart,
  storageOfOpeningStock,
  verifiedSources,
  recentSources,
];
