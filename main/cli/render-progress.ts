import type { SolveProgress } from '../../solver/backends/engine.ts';
import { formatGap, formatNumber } from './format.ts';

/** One line on a solve under way. */
export function renderProgress({
  engine,
  seconds,
  incumbent,
  bound,
  relativeGap,
  nodes,
}: SolveProgress): string {
  const clock = `${engine.padEnd(5)} ${formatNumber(seconds, 1).padStart(6)} s`;
  if (incumbent === null && bound === null) return `${clock}   looking for a first plan`;
  const parts = [
    clock,
    `best ${formatNumber(incumbent)}`,
    `bound ${formatNumber(bound)}`,
    `gap ${formatGap(relativeGap)}`,
  ];
  if (nodes !== null) parts.push(`${formatNumber(nodes)} nodes`);
  return parts.join('   ');
}
