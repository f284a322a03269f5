/** The file or the scenario asked for is not there. The message says what is. */
export class NotThereError extends Error {
  override readonly name = 'NotThereError';
}
