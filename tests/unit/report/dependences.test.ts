import { describe, expect, it } from 'vitest';
import { dependences } from '../../../main/report/facts/dependences.ts';
import { laneVolumes } from '../../../main/report/facts/lane-volumes.ts';
import { exampleAnswer } from '../../support/example-answer.ts';

describe('what a plan hangs on', () => {
  it('counts the 71 lanes of the electronics example once each, though 11 carry goods of a second origin', () => {
    const answer = exampleAnswer('electronics');
    const volumes = laneVolumes(answer);
    expect(volumes).toHaveLength(82);
    const { count, largest } = dependences(answer).find(({ on }) => on === 'lane')!;
    expect(count).toBe(71);
    const of = (rows: typeof volumes) => rows.reduce((sum, { quantity }) => sum + quantity, 0);
    const own = volumes.filter(({ lane }) => lane === largest.id);
    expect(largest.share).toBeCloseTo(of(own) / of(volumes), 9);
  });
});
