import type { FrontierMeasure, MeasureName } from './measure.ts';
import { carbon } from './measures/carbon.ts';
import { concentration } from './measures/concentration.ts';
import { leadTime } from './measures/lead-time.ts';
import { worstLeadTime } from './measures/worst-lead-time.ts';

/** All that cost can be set against. */
export const measureList: Readonly<Record<MeasureName, FrontierMeasure>> = {
  carbon,
  'lead-time': leadTime,
  'worst-lead-time': worstLeadTime,
  concentration,
};
