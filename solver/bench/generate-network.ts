import { network } from '../../scenarios/domain/network.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { BenchShape } from './bench-shapes.ts';
import { commercialNetwork } from './commercial-network.ts';
import { randomSource } from './random-source.ts';
import { regionalNetwork } from './regional-network.ts';

/** The network of a shape and a seed, always the same for the same two. Every demand row can be served. */
export function generateNetwork(shape: BenchShape, seed: number): Network {
  const random = randomSource(seed);
  return network.parse(
    shape.kind === 'regional' ? regionalNetwork(shape, random) : commercialNetwork(shape, random),
  );
}
