/** A solution file or a name map cannot be read, or answers another model. The message says which, where and what to do. */
export class SolutionError extends Error {
  override readonly name = 'SolutionError';
}
