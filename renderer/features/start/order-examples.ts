import type { ExampleSummary } from '../../../main/contract/requests.ts';

/** The tour was written for this one, so it comes first. */
export const tourExample = 'small-appliances';

export function orderExamples(examples: readonly ExampleSummary[]): readonly ExampleSummary[] {
  const isTour = ({ example }: ExampleSummary) => example === tourExample;
  return [...examples.filter(isTour), ...examples.filter((example) => !isTour(example))];
}
