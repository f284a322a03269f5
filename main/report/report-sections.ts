import type { ReportSection } from './report-section.ts';
import { aboutSection } from './sections/about-section.ts';
import { assumptionSection } from './sections/assumption-section.ts';
import { comparisonSection } from './sections/comparison-section.ts';
import { costSection } from './sections/cost-section.ts';
import { dutySection } from './sections/duty-section.ts';
import { mapSection } from './sections/map-section.ts';
import { marketSection } from './sections/market-section.ts';
import { riskSection } from './sections/risk-section.ts';
import { summarySection } from './sections/summary-section.ts';

/** Every section of a report, in the order in which a board reads it. */
export const reportSections: readonly ReportSection[] = [
  summarySection,
  mapSection,
  costSection,
  marketSection,
  dutySection,
  comparisonSection,
  riskSection,
  assumptionSection,
  aboutSection,
];
