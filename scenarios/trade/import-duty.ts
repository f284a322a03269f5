import type { DutyLayer } from '../domain/duty-layer.ts';
import { toBase, type ToBase } from '../domain/money.ts';
import type { Network } from '../domain/network.ts';
import { originTerritory } from '../domain/origin.ts';
import type { AgreementId, DutyLayerId, TerritoryId } from '../domain/primitives.ts';
import type { Settings } from '../domain/settings.ts';
import type { Claim, Standing } from '../domain/standing.ts';
import type { Territory } from '../domain/territory.ts';
import { cutTogether } from './cut-together.ts';
import { dutyIndex, stackSegments, type DutyIndex } from './duty-stack.ts';
import type { DutyStack } from './stacked-duty.ts';
import type { Segment } from './timeline.ts';

/** Goods at a border, as far as duty asks; money of one unit in base currency. */
export interface ImportedGoods {
  readonly into: Territory;
  /** Customs territory that they are sent from, a bonded zone counted to the one around it. */
  readonly sentFrom: TerritoryId;
  readonly origin: TerritoryId;
  readonly standing: Standing;
  readonly hsCode: string | null;
  readonly weightKg: number;
  /** `null`: not known, and no carbon is charged. */
  readonly embeddedCarbonKg: number | null;
  readonly customsValue: number;
  readonly firstSaleShare: number | null;
  /** Freight, and insurance as a fraction of the value; part of the duty base where that is CIF. */
  readonly freight: number;
  readonly insuranceRate: number;
  /** Whether they come in entries too small for duty. */
  readonly isDeMinimis: boolean;
}

/** One of the ways in which goods may enter; an entry uses one of them, never two. */
export type ProgrammeKind = 'standard' | 'preference' | 'first sale' | 'de minimis';

/** What one unit pays in one way of entering. */
export interface Programme {
  readonly kind: ProgrammeKind;
  readonly claim: Claim | null;
  /** Origin that the duty is reckoned by. */
  readonly origin: TerritoryId;
  readonly stack: DutyStack;
  /** Value that ad valorem rates are charged on. */
  readonly dutyBase: number;
  readonly charges: readonly DutyCharge[];
  /** Σ of the charges. */
  readonly dutyPerUnit: number;
}

/** What one layer takes of a unit. */
export interface DutyCharge {
  readonly layer: DutyLayer;
  readonly dutyPerUnit: number;
}

/** What duty is reckoned from, prepared once. */
export interface DutyLaw {
  readonly index: DutyIndex;
  readonly rootOf: (territory: TerritoryId) => TerritoryId;
  readonly membersOf: ReadonlyMap<AgreementId, readonly TerritoryId[]>;
  readonly inBase: ToBase;
  readonly isWorseCase: boolean;
}

export function dutyLaw(
  network: Pick<Network, 'territories' | 'currencies' | 'groups' | 'agreements' | 'duties'> & {
    readonly settings: Pick<Settings, 'baseCurrency' | 'disputedOrigins'>;
  },
): DutyLaw {
  return {
    index: dutyIndex(network),
    rootOf: originTerritory(network),
    membersOf: new Map(network.agreements.map(({ id, members }) => [id, members])),
    inBase: toBase(network),
    isWorseCase: network.settings.disputedOrigins === 'worse case',
  };
}

const kgPerTonne = 1000;

/**
 * The programmes open to goods of an origin over a window of days [fromDay, toDay), for each stretch in which the law
 * stands still, the standard one first. A claim is open where its agreement has the importer for a member.
 */
export function programmesWithin(
  law: DutyLaw,
  goods: ImportedGoods,
  origin: TerritoryId,
  quota: DutyLayerId | null,
  fromDay: number,
  toDay: number,
): readonly Segment<readonly Programme[]>[] {
  const { into, standing, firstSaleShare, isDeMinimis } = goods;
  const fullBase = baseOf(goods, 1);
  const ways: { kind: ProgrammeKind; claim: Claim | null; dutyBase: number }[] = [
    { kind: 'standard', claim: null, dutyBase: fullBase },
    ...standing.claims
      .filter((claim) => isOpen(law, claim, into))
      .map((claim) => ({ kind: 'preference' as const, claim, dutyBase: fullBase })),
  ];
  if (into.acceptsFirstSale && firstSaleShare !== null) {
    ways.push({ kind: 'first sale', claim: null, dutyBase: baseOf(goods, firstSaleShare) });
  }
  const timelines = ways.map(({ claim }) =>
    stackSegments(
      law.index,
      { into: into.id, origin, hsCode: goods.hsCode, sentFrom: goods.sentFrom, claim, quota },
      fromDay,
      toDay,
    ),
  );
  return cutTogether(timelines, fromDay, toDay).map(({ at, ...stretch }) => ({
    ...stretch,
    value: [
      ...ways.map(({ kind, claim, dutyBase }, way) =>
        programme(law, goods, { kind, claim, origin, dutyBase, stack: timelines[way]![at[way]!]!.value }),
      ),
      ...(isDeMinimis ? [freeOfDuty(origin)] : []),
    ],
  }));
}

/**
 * What goods pay over a window: on each stretch the cheapest programme, of equals the first. Where disputed origins are
 * planned for the worse case, the dearest over the possible origins of that.
 */
export function importDuty(
  law: DutyLaw,
  goods: ImportedGoods,
  quota: DutyLayerId | null,
  fromDay: number,
  toDay: number,
): readonly Segment<Programme>[] {
  return dearestOverOrigins(law, goods, (origin) =>
    programmesWithin(law, goods, origin, quota, fromDay, toDay).map((segment) => ({
      ...segment,
      value: cheapest(segment.value),
    })),
  );
}

/** The same by the standard programme alone, which goods under drawback pay. */
export function standardDuty(
  law: DutyLaw,
  goods: ImportedGoods,
  fromDay: number,
  toDay: number,
): readonly Segment<Programme>[] {
  return dearestOverOrigins(law, goods, (origin) =>
    programmesWithin(law, goods, origin, null, fromDay, toDay).map((segment) => ({
      ...segment,
      value: segment.value[0]!,
    })),
  );
}

/** Origins by which customs may reckon the duty of goods; the one they are planned with comes first. */
function possibleOrigins({
  origin,
  standing,
}: Pick<ImportedGoods, 'origin' | 'standing'>): readonly TerritoryId[] {
  return [origin, ...standing.otherOrigins];
}

function dearestOverOrigins(
  law: DutyLaw,
  goods: ImportedGoods,
  under: (origin: TerritoryId) => readonly Segment<Programme>[],
): readonly Segment<Programme>[] {
  const planned = under(goods.origin);
  if (!law.isWorseCase || goods.standing.otherOrigins.length === 0) return planned;
  const ways = possibleOrigins(goods).map((origin) => (origin === goods.origin ? planned : under(origin)));
  const first = planned[0];
  const last = planned.at(-1);
  if (first === undefined || last === undefined) return planned;
  return cutTogether(ways, first.fromDay, last.toDay).map(({ at, ...stretch }) => ({
    ...stretch,
    value: ways
      .map((way, number) => way[at[number]!]!.value)
      .reduce((dearest, each) => (each.dutyPerUnit > dearest.dutyPerUnit ? each : dearest)),
  }));
}

function cheapest(programmes: readonly Programme[]): Programme {
  return programmes.reduce((best, each) => (each.dutyPerUnit < best.dutyPerUnit ? each : best));
}

function isOpen({ membersOf, rootOf }: DutyLaw, { agreement, partner }: Claim, into: Territory): boolean {
  const importer = rootOf(into.id);
  const isMember = membersOf.get(agreement)?.includes(importer) ?? false;
  return isMember && (partner === null || partner === importer);
}

/** Duty base of one unit that is declared at a share of its value. */
function baseOf({ into, customsValue, freight, insuranceRate }: ImportedGoods, share: number): number {
  const value = share * customsValue;
  return into.dutyBase === 'fob' ? value : value * (1 + insuranceRate) + freight;
}

function programme(
  { inBase }: DutyLaw,
  { weightKg, embeddedCarbonKg }: ImportedGoods,
  entered: Omit<Programme, 'charges' | 'dutyPerUnit'>,
): Programme {
  // What is not known to be embedded is not charged; the checks say so.
  const carbonTonnes = (embeddedCarbonKg ?? 0) / kgPerTonne;
  let dutyPerUnit = 0;
  const charges = entered.stack.lines.map(
    ({ layer, adValoremRate, amountPerUnit, amountPerKg, amountPerTonneCo2e }) => {
      const specific = amountPerUnit + amountPerKg * weightKg + amountPerTonneCo2e * carbonTonnes;
      const charged = adValoremRate * entered.dutyBase + inBase(specific, layer.currency);
      dutyPerUnit += charged;
      return { layer, dutyPerUnit: charged };
    },
  );
  return { ...entered, charges, dutyPerUnit };
}

const noStack: DutyStack = { adValoremRate: 0, lines: [], setAside: [] };

function freeOfDuty(origin: TerritoryId): Programme {
  return {
    kind: 'de minimis',
    claim: null,
    origin,
    stack: noStack,
    dutyBase: 0,
    charges: [],
    dutyPerUnit: 0,
  };
}
