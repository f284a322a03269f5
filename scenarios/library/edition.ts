/** Which state of the reference facts this library holds. */
export interface Edition {
  /** Written into a file's settings, so that a reader sees which defaults it was built with. */
  readonly id: string;
  /** Day on which the sources were read. */
  readonly date: string;
  /** Last month for which the newest source speaks; later law and prices are not verified. */
  readonly notVerifiedAfter: string;
  /** The sentence to show wherever a default of this edition is shown. */
  readonly say: string;
}

/** The edition shipped with this program. */
export const edition: Edition = {
  id: '2026-11',
  date: '2026-11-22',
  notVerifiedAfter: '2026-10',
  say: 'Reference data read on 22 November 2026; not verified after October 2026. Planning defaults, not legal advice.',
};
