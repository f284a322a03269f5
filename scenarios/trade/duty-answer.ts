import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Fee } from '../domain/fee.ts';
import type { AgreementId, CurrencyCode, DutyLayerId, TerritoryId } from '../domain/primitives.ts';
import type { Claim } from '../domain/standing.ts';
import type { DutyEnquiry } from './duty-enquiry.ts';
import type { ProgrammeKind } from './import-duty.ts';
import type { SetAsideRule } from './messages.ts';

/** What the law says to an enquiry. Rates are fractions; amounts are of one unit, in `currency`, `null` without a value. */
export interface DutyAnswer {
  readonly enquiry: DutyEnquiry;
  readonly currency: CurrencyCode;
  /** Ways in which the goods may enter, the cheapest first, which is the one chosen; of equals the simpler. Never empty. */
  readonly programmes: readonly AnsweredProgramme[];
  /** The chosen one's. */
  readonly totalRate: number;
  readonly dutyPerUnit: number | null;
  /** Whether the chosen programme has a layer of kind `mfn`, or one in its place; otherwise the ordinary duty of these goods is not known, and the total is the least they pay. */
  readonly isOrdinaryRateKnown: boolean;
  /** Layers on these goods that the chosen programme does not charge, in order of id. */
  readonly setAside: readonly LayerSetAside[];
  readonly claims: readonly AnsweredClaim[];
  /** Days on which what the goods pay changes, in order; always by the cheapest programme of each day. */
  readonly calendar: readonly DutyChange[];
  /** Proposed layers on these goods that have no first day, or one before the end of the days asked for. */
  readonly proposed: readonly DutyLayer[];
  /** Longer codes that begin with the one asked for and have layers of their own, in order. */
  readonly narrowerCodes: readonly NarrowerCode[];
  /**
   * Where the ordinary rate is not known: other codes of the same first six digits with layers of their own, in order.
   * Codes are the same in all territories up to there, and each territory's own beyond.
   */
  readonly siblingCodes: readonly NarrowerCode[];
  readonly fees: readonly AnsweredFee[];
  readonly feesPerUnit: number | null;
  /** What a charge of this case is reckoned on and the enquiry does not state. */
  readonly leftOut: readonly Unstated[];
}

export type Unstated = 'freight' | 'weight' | 'carbon' | 'value';

export interface AnsweredProgramme {
  readonly kind: ProgrammeKind;
  readonly claim: Claim | null;
  /** Σ of the ad valorem rates of its layers, on its duty base. */
  readonly totalRate: number;
  /** The same as a fraction of the customs value: less under first sale, more where the base is CIF. */
  readonly rateOfValue: number;
  readonly dutyBase: number | null;
  readonly dutyPerUnit: number | null;
  readonly layers: readonly AnsweredLayer[];
}

/** What one layer charges. `layer` holds its authority, dates, status, source, confidence, and how it joins. */
export interface AnsweredLayer {
  readonly layer: DutyLayer;
  /** Fraction of the duty base; of a `topsUpTo` layer what it adds to reach its rate. */
  readonly adValoremRate: number;
  /** The law names no rate yet; nothing is charged. */
  readonly isRateUnknown: boolean;
  readonly dutyPerUnit: number | null;
  /** HS prefix by which the layer met these goods; `null`: it is on all goods. */
  readonly matchedPrefix: string | null;
  /** Days since its source was read; `null`: not stated. */
  readonly ageDays: number | null;
}

/**
 * Why a layer is not charged.
 * - by the stack: another layer won.
 * - by its status: `proposed`, `suspended`.
 * - by its dates: `ended` after a last day, `notYet` before a first; of itself or of its agreement.
 * - by what the entry is not: no claim of its agreement; claimed, but another programme is chosen; goods sent straight;
 *   an entry outside its quota.
 * - by what it is: too small for duty, `deMinimis`.
 */
export type WhyNot =
  | { readonly rule: SetAsideRule; readonly winner: DutyLayerId }
  | { readonly rule: 'proposed' | 'suspended' }
  | { readonly rule: 'ended'; readonly lastDay: string }
  | { readonly rule: 'notYet'; readonly firstDay: string }
  | {
      readonly rule: 'needsAgreement';
      readonly agreement: AgreementId;
      /** What the goods would pay if they qualified and claimed it; `null`: it cannot be claimed for them here. */
      readonly totalRateIfClaimed: number | null;
    }
  | { readonly rule: 'otherProgramme'; readonly agreement: AgreementId }
  | { readonly rule: 'deMinimis' }
  | { readonly rule: 'onlyTransshipped' }
  | { readonly rule: 'quota'; readonly quantity: number; readonly unit: 'unit' | 'kg' };

export interface LayerSetAside {
  readonly layer: DutyLayer;
  readonly why: WhyNot;
  readonly matchedPrefix: string | null;
  readonly ageDays: number | null;
}

/** What became of a claim of preference. */
export interface AnsweredClaim {
  readonly agreement: AgreementId;
  /** `open`: a programme of its own. Otherwise the territory of origin, or the importing one, is no member. */
  readonly outcome: 'open' | 'originIsNoMember' | 'importerIsNoMember' | 'unknownAgreement';
  /** The territory of origin; of a bonded zone the one around it. */
  readonly origin: TerritoryId;
}

/**
 * What happens to a layer on a day: it `begins` or `ends` by its dates; is `counted` or `dropped` because of another;
 * or charges another rate (`changes`).
 */
export interface LayerChange {
  readonly layer: DutyLayer;
  readonly what: 'begins' | 'ends' | 'counted' | 'dropped' | 'changes';
  readonly rateBefore: number;
  readonly rateAfter: number;
}

export interface DutyChange {
  readonly date: string;
  readonly rateBefore: number;
  readonly rateAfter: number;
  readonly dutyPerUnitBefore: number | null;
  readonly dutyPerUnitAfter: number | null;
  readonly programmeBefore: ProgrammeKind;
  readonly programmeAfter: ProgrammeKind;
  readonly layers: readonly LayerChange[];
}

export interface NarrowerCode {
  readonly hsCode: string;
  /** What goods of this code pay on the day by the cheapest programme. */
  readonly totalRate: number;
  /** As in the answer. */
  readonly isOrdinaryRateKnown: boolean;
  /** Layers in force on the day that meet this code and not the one asked for. */
  readonly layers: readonly DutyLayer[];
}

export interface AnsweredFee {
  readonly fee: Fee;
  /** Fraction of customs value. */
  readonly fraction: number;
  readonly amountPerUnit: number | null;
  /** Value of the entry that minimum and maximum were reckoned at: stated, the fee's own, or none, and then they are left out. */
  readonly entryValue: 'stated' | 'assumed' | 'not known';
  readonly ageDays: number | null;
}
