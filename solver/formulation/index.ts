import { billOfMaterials } from './constraints/bill-of-materials.ts';
import { budgetPolicies } from './constraints/budget-policies.ts';
import { closingStock } from './constraints/closing-stock.ts';
import { countPolicies } from './constraints/count-policies.ts';
import { demandSatisfaction } from './constraints/demand-satisfaction.ts';
import { entryFees } from './constraints/entry-fees.ts';
import { expansionCount } from './constraints/expansion-count.ts';
import { flowBalance } from './constraints/flow-balance.ts';
import { laneActivity } from './constraints/lane-activity.ts';
import { laneCapacity } from './constraints/lane-capacity.ts';
import { laneMinimum } from './constraints/lane-minimum.ts';
import { lineActivity } from './constraints/line-activity.ts';
import { lineCapacity } from './constraints/line-capacity.ts';
import { lotMultiple } from './constraints/lot-multiple.ts';
import { minimumOrder } from './constraints/minimum-order.ts';
import { minimumRun } from './constraints/minimum-run.ts';
import { offerCapacity } from './constraints/offer-capacity.ts';
import { openOnce } from './constraints/open-once.ts';
import { openingLogic } from './constraints/opening-logic.ts';
import { orderLot } from './constraints/order-lot.ts';
import { pairPolicies } from './constraints/pair-policies.ts';
import { priceTiers } from './constraints/price-tiers.ts';
import { recipeCapacity } from './constraints/recipe-capacity.ts';
import { recipeQualification } from './constraints/recipe-qualification.ts';
import { quotaLimit } from './constraints/quota-limit.ts';
import { quotaUnits } from './constraints/quota-units.ts';
import { regionalValue } from './constraints/regional-value.ts';
import { sharePolicies } from './constraints/share-policies.ts';
import { shelfLife } from './constraints/shelf-life.ts';
import { siteActivity } from './constraints/site-activity.ts';
import { siteThroughput } from './constraints/site-throughput.ts';
import { sourcingPolicies } from './constraints/sourcing-policies.ts';
import { storageLimit } from './constraints/storage-limit.ts';
import { wholeContainers } from './constraints/whole-containers.ts';
import { carbonCost } from './costs/carbon.ts';
import { closingValue } from './costs/closing-value.ts';
import { conversionCost } from './costs/conversion-cost.ts';
import { dutyCost } from './costs/duty-cost.ts';
import { expansionCost } from './costs/expansion-cost.ts';
import { feeCost } from './costs/fee-cost.ts';
import { fixedSiteCost } from './costs/fixed-site-cost.ts';
import { freightCost } from './costs/freight-cost.ts';
import { handlingCost } from './costs/handling-cost.ts';
import { holdingCost } from './costs/holding-cost.ts';
import { inTransitCost } from './costs/in-transit-cost.ts';
import { materialCost } from './costs/material-cost.ts';
import { openingAndClosingCost } from './costs/opening-and-closing-cost.ts';
import { overtimeCost } from './costs/overtime-cost.ts';
import { qualificationCost } from './costs/qualification-cost.ts';
import { safetyStockCost } from './costs/safety-stock-cost.ts';
import { salesRevenue } from './costs/sales-revenue.ts';
import { setupCost } from './costs/setup-cost.ts';
import { shortfallCost } from './costs/shortfall-cost.ts';
import { variableFamilies } from './variables/index.ts';

/**
 * The model on one screen. Goods exist only where `sets/reachability.ts` finds that they can arise and be of use;
 * there, too, lead-time promises and skills are kept: goods too old for a promise have no `serve` column, and a recipe
 * whose skill its site lacks has no `make` column.
 */
export const formulation = {
  variables: Object.values(variableFamilies),
  constraints: [
    flowBalance,
    billOfMaterials,
    regionalValue,
    lineCapacity,
    lineActivity,
    expansionCount,
    openingLogic,
    openOnce,
    siteActivity,
    recipeCapacity,
    recipeQualification,
    minimumRun,
    lotMultiple,
    offerCapacity,
    minimumOrder,
    orderLot,
    priceTiers,
    laneCapacity,
    laneActivity,
    laneMinimum,
    wholeContainers,
    quotaUnits,
    quotaLimit,
    entryFees,
    siteThroughput,
    storageLimit,
    shelfLife,
    demandSatisfaction,
    closingStock,
    sharePolicies,
    pairPolicies,
    countPolicies,
    sourcingPolicies,
    budgetPolicies,
  ],
  costs: [
    materialCost,
    conversionCost,
    setupCost,
    fixedSiteCost,
    openingAndClosingCost,
    qualificationCost,
    expansionCost,
    overtimeCost,
    freightCost,
    handlingCost,
    dutyCost,
    feeCost,
    holdingCost,
    inTransitCost,
    safetyStockCost,
    carbonCost,
    shortfallCost,
    closingValue,
    salesRevenue,
  ],
} as const;
