/** The command line asks for something that does not exist. The message names it, the rule and the next step. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
