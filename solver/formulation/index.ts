import { billOfMaterials } from './constraints/bill-of-materials.ts';
import { budgetPolicies } from './constraints/budgets.ts';
import { closingStock, demandSatisfaction } from './constraints/demand-rules.ts';
import { flowBalance } from './constraints/flow-balance.ts';
import { laneActivity, laneCapacity, laneMinimum, wholeContainers } from './constraints/lane-rules.ts';
import { expansionCount, lineActivity, lineCapacity } from './constraints/line-capacity.ts';
import { openingLogic, openOnce } from './constraints/opening-logic.ts';
import { countPolicies, pairPolicies, sharePolicies, sourcingPolicies } from './constraints/policies.ts';
import { minimumOrder, offerCapacity, orderLot, priceTiers } from './constraints/purchasing.ts';
import {
  lotMultiple,
  minimumRun,
  recipeCapacity,
  recipeQualification,
} from './constraints/recipe-switches.ts';
import { siteActivity } from './constraints/site-activity.ts';
import { shelfLife, siteThroughput, storageLimit } from './constraints/site-capacity.ts';
import { carbonCost } from './costs/carbon.ts';
import { dutyCost, feeCost } from './costs/customs.ts';
import { freightCost, inTransitCost, safetyStockCost } from './costs/freight.ts';
import {
  conversionCost,
  expansionCost,
  materialCost,
  overtimeCost,
  qualificationCost,
  setupCost,
} from './costs/making.ts';
import {
  closingValue,
  fixedSiteCost,
  handlingCost,
  holdingCost,
  openingAndClosingCost,
  salesRevenue,
  shortfallCost,
} from './costs/sites.ts';
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
