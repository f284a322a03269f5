import { measures, type FuturesReport, type Measure } from '../../solver/analysis/futures/futures-answer.ts';
import { formatCount, formatGap, formatSeconds } from './format.ts';
import { aims, listed, type FuturesShown } from './futures-words.ts';

/** How exact the table is, and the best plan by the measure; which of the other measures are less so. */
export function sayProof({ report, measure }: FuturesShown): string {
  const { solves, seconds, askedGap } = report;
  const work = `${formatCount(solves, 'solve')}, ${formatSeconds(seconds)}`;
  const others = measures.filter((each) => each !== measure && report.least[each]?.isProven === false);
  const also =
    others.length === 0
      ? ''
      : ` Not proven: ${listed(others.map((each) => `${aims[each]} (gap ${gapOf(report, each)})`))}.`;
  if (!isMeasureProvenIn(report, measure))
    return `Not proven: the gap is ${gapOf(report, measure)} of cost.${also} ${work}.`;
  const proven =
    askedGap === 0
      ? 'Exact.'
      : `Proven within ${formatGap(askedGap, 'ceil')} of cost (reached ${gapOf(report, measure)}): smaller differences may be chance.`;
  return `${proven}${also} ${work}.`;
}

/** Whether the table, and the best plan by the measure, reached the gap that was asked for. */
export function isMeasureProvenIn(report: FuturesReport, measure: Measure): boolean {
  return report.isProven && (report.isImpossible || report.least[measure]?.isProven === true);
}

function gapOf(report: FuturesReport, measure: Measure): string {
  const gaps = [report.relativeGap, report.least[measure]?.relativeGap ?? null];
  const known = gaps.flatMap((gap) => (gap === null ? [] : [gap]));
  return known.length < gaps.length ? 'unknown' : formatGap(Math.max(...known), 'ceil');
}
