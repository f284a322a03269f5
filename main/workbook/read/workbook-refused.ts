/** A file that is not read at all, with one plain sentence or two: what is wrong, which limit or rule, what to do. */
export class WorkbookRefused extends Error {
  override readonly name = 'WorkbookRefused';
}
