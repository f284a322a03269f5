import { describe, expect, it } from 'vitest';
import { putInForce } from '../../../../renderer/features/duties/put-in-force.ts';
import { kettles, layerOf } from './explained.ts';

const network = kettles
  .withDuty('proposal', { kind: 'p', into: 'us', status: 'proposed' })
  .withDuty('rated', { kind: 'r', into: 'us', status: 'proposed', rate: 0.1, validFrom: '2027-02-01' })
  .build();
const fields = (id: string, assumed?: { rate: number | null; from: string | null }) =>
  putInForce(layerOf(network, id), 'assumed', assumed).map((override) => [
    'at' in override ? override.at : '',
    'to' in override ? override.to : undefined,
  ]);

describe('switching a proposal on', () => {
  it('sets its status, and an assumed rate of 25 % from 1 January: 3 overrides', () => {
    expect(fields('proposal', { rate: 0.25, from: '2027-01-01' })).toEqual([
      ['duties/proposal/status', 'in_force'],
      ['duties/proposal/rate', 0.25],
      ['duties/proposal/validFrom', '2027-01-01'],
    ]);
  });

  it('leaves a rate and a day that the law names itself: 1 override', () => {
    expect(fields('rated', { rate: 0.1, from: '2027-02-01' })).toEqual([['duties/rated/status', 'in_force']]);
    expect(fields('proposal')).toEqual([['duties/proposal/status', 'in_force']]);
  });
});
