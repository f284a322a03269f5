import type { Product } from '../../scenarios/domain/product.ts';
import type { Edition } from '../../scenarios/library/edition.ts';
import type { Notice } from '../../scenarios/library/notices.ts';
import type { DutyAnswer } from '../../scenarios/trade/duty-answer.ts';
import type { Jurisdictions } from '../../scenarios/trade/enquiry-law.ts';

/** An answer about duty with what is needed to say it. */
export interface DutyShown {
  readonly answer: DutyAnswer;
  readonly asked: Jurisdictions;
  /** Products of the file asked; one of the same code names the goods. */
  readonly products: readonly Product[];
  /** Of the library, on this case. */
  readonly notices: readonly Notice[];
  /** State of the library where the law asked is its; `null` otherwise. */
  readonly edition: Edition | null;
}
