import type { Mode } from '../domain/lane.ts';
import type { AgreementId, CurrencyCode, TerritoryId } from '../domain/primitives.ts';

/** What somebody asks of the law: these goods, from there to here, on this day. */
export interface DutyEnquiry {
  readonly into: TerritoryId;
  readonly origin: TerritoryId;
  /** Customs territory that they are sent from; of goods sent straight, that of their origin. */
  readonly sentFrom: TerritoryId;
  /** HS code or the beginning of one, with or without dots; `null`: not classified. */
  readonly hsCode: string | null;
  readonly date: string;
  /** Agreements that the goods are claimed to originate under. */
  readonly agreements: readonly AgreementId[];
  /** Customs value of one unit in `currency`; `null`: rates are asked for, and no amounts. */
  readonly valuePerUnit: number | null;
  /** Of the value and of every amount in the answer; `null`: the base currency. */
  readonly currency: CurrencyCode | null;
  /** Freight of one unit and insurance as a fraction of its value: part of a CIF duty base. `null`: not known, left out. */
  readonly freightPerUnit: number | null;
  readonly insuranceRate: number;
  /** `null`: not known, and duty by the kilogram is left out. */
  readonly weightKg: number | null;
  /** Kilograms CO₂e embedded in one unit; `null`: not known, and a carbon border charge is left out. */
  readonly embeddedCarbonKg: number | null;
  /** Share of the value that the goods were first sold for export at; `null`: no such sale to declare. */
  readonly firstSaleShare: number | null;
  /** Customs value of the whole entry in `currency`; it decides on de minimis and on fees by the entry. `null`: not known. */
  readonly valuePerEntry: number | null;
  /** How they come; some fees are of one mode. */
  readonly mode: Mode;
  /** First day and day after the last of those whose changes are asked for. */
  readonly from: string;
  readonly until: string;
  /** Day from which the age of sources is counted. */
  readonly today: string;
}
