/** The numbers of a list's records: their places in it. */
export class IdNumbers {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly what: string;

  constructor(what: string, records: readonly { readonly id: string }[]) {
    this.what = what;
    this.numbers = new Map(records.map((record, index) => [record.id, index]));
  }

  /** Number of a record. An id that no record has throws; the checks find it before anything is planned. */
  of(id: string): number {
    const number = this.numbers.get(id);
    if (number === undefined)
      throw new Error(`No ${this.what} has the id ${JSON.stringify(id)}. Add one, or name another.`);
    return number;
  }
}
