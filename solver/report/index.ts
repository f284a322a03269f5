import { capacityUse } from './capacity-use.ts';
import { carbonBySource } from './carbon-by-source.ts';
import { dutyByLayer } from './duty-by-layer.ts';
import { dutySchedule } from './duty-schedule.ts';
import { entryLines } from './entry-lines.ts';
import { landedCostBySource } from './landed-cost-by-source.ts';
import { landedCostPerUnit } from './landed-cost-per-unit.ts';
import { landedCost } from './landed-cost.ts';
import { madeWhere } from './made-where.ts';
import { originExposure } from './origin-exposure.ts';
import { productionBySite } from './production-by-site.ts';
import { safetyStock } from './safety-stock.ts';
import { service } from './service.ts';
import { shipmentsByLane } from './shipments-by-lane.ts';
import { stockByPeriod } from './stock-by-period.ts';

/** Every report on a plan. */
export const reports = [
  landedCost,
  landedCostPerUnit,
  landedCostBySource,
  madeWhere,
  productionBySite,
  capacityUse,
  shipmentsByLane,
  dutyByLayer,
  dutySchedule,
  entryLines,
  originExposure,
  safetyStock,
  service,
  stockByPeriod,
  carbonBySource,
] as const;
