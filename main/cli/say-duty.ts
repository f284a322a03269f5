import { withArticle } from '../../scenarios/domain/with-article.ts';
import type {
  AnsweredClaim,
  AnsweredProgramme,
  NarrowerCode,
  Unstated,
} from '../../scenarios/trade/duty-answer.ts';
import { hsDigits } from '../../scenarios/trade/hs-digits.ts';
import type { DutyShown } from './duty-shown.ts';
import { formatName, formatNumber, formatRate } from './format.ts';
import { sayDate, sayMonth } from './say-date.ts';

/** What the goods pay, in a few sentences: the answer first, then what it rests on. */
export function sayDuty(shown: DutyShown): readonly string[] {
  const { answer } = shown;
  return [
    sayTotal(shown),
    ...sayProgramme(shown),
    ...sayAmounts(shown),
    ...(answer.isOrdinaryRateKnown ? [] : [sayOrdinaryUnknown(shown)]),
    ...answer.claims.flatMap((claim) => sayClaim(claim, shown)),
    ...sayUnknownRates(shown),
    ...sayLeftOut(answer.leftOut),
    ...sayVerified(shown),
  ];
}

/** The name of a customs territory inside a sentence. */
function sayTerritory(id: string, { asked }: DutyShown): string {
  const name = asked.territories.find((each) => each.id === id)?.name;
  return name === undefined ? id : withArticle(formatName(name));
}

export function sayAgreement(id: string, { asked }: DutyShown): string {
  const name = asked.agreements.find((each) => each.id === id)?.name;
  return name === undefined ? id : formatName(name);
}

/** `1.25 USD`; below 1 with up to four digits, since two would hide what is paid on cheap goods. */
export function sayAmount(amount: number, currency: string): string {
  const isCoarse = Math.abs(amount - Math.round(amount * 100) / 100) > 5e-5;
  return `${formatNumber(amount, isCoarse && Math.abs(amount) < 1 ? 4 : 2)} ${currency}`;
}

/** A way of entering: `preference under EU–Vietnam FTA`. */
export function sayWay({ kind, claim }: AnsweredProgramme, shown: DutyShown): string {
  return claim === null ? kind : `${kind} under ${sayAgreement(claim.agreement, shown)}`;
}

/** The codes by what they pay, the most first: `4.7 % in all: 9503.00.35, 9503.00.41`. */
export function sayCodes(codes: readonly NarrowerCode[]): readonly string[] {
  const byTotal = new Map<string, string[]>();
  for (const code of [...codes].sort((one, other) => other.totalRate - one.totalRate)) {
    const total = sayCodeTotal(code);
    byTotal.set(total, [...(byTotal.get(total) ?? []), code.hsCode]);
  }
  return [...byTotal].map(([total, those]) => `${total} in all: ${those.join(', ')}`);
}

function sayCodeTotal({ totalRate, isOrdinaryRateKnown }: NarrowerCode): string {
  return `${isOrdinaryRateKnown ? '' : 'at least '}${formatRate(totalRate)}`;
}

function sayGoods({ answer: { enquiry }, products }: DutyShown): string {
  const { hsCode } = enquiry;
  if (hsCode === null) return 'Goods without a code';
  const named = products.filter((each) => each.hsCode !== null && hsDigits(each.hsCode) === hsDigits(hsCode));
  const names = named.map(({ name }) => formatName(name)).join(', ');
  return `Goods of ${hsCode}${names === '' ? '' : ` (${names})`}`;
}

function sayTotal(shown: DutyShown): string {
  const { enquiry, totalRate, isOrdinaryRateKnown, programmes } = shown.answer;
  const { origin, sentFrom, into, date } = enquiry;
  const way = sentFrom === origin ? '' : `, sent from ${sayTerritory(sentFrom, shown)},`;
  const goods = `${sayGoods(shown)} from ${sayTerritory(origin, shown)}${way}`;
  const border = `on entry into ${sayTerritory(into, shown)} on ${sayDate(date)}`;
  const isCharged = programmes[0]?.layers.some(({ adValoremRate }) => adValoremRate > 0) === true;
  if (isOrdinaryRateKnown) return `${goods} pay ${formatRate(totalRate)} ${border}.`;
  if (isCharged) return `${goods} pay at least ${formatRate(totalRate)} ${border}.`;
  return `${goods}: what they pay ${border} is not known here.`;
}

function sayProgramme(shown: DutyShown): readonly string[] {
  const [chosen, ...others] = shown.answer.programmes;
  if (chosen === undefined || chosen.kind === 'standard') return [];
  const standard = others.find(({ kind }) => kind === 'standard');
  const instead =
    standard === undefined ? '' : ` In the standard way it would be ${formatRate(standard.totalRate)}.`;
  return [`That is by ${sayWay(chosen, shown)}.${instead}`];
}

function sayAmounts({ answer }: DutyShown): readonly string[] {
  const { enquiry, dutyPerUnit, feesPerUnit, currency, programmes, isOrdinaryRateKnown } = answer;
  const base = programmes[0]?.dutyBase ?? null;
  if (enquiry.valuePerUnit === null || dutyPerUnit === null || base === null) return [];
  if (!isOrdinaryRateKnown && dutyPerUnit === 0) return [];
  const least = isOrdinaryRateKnown ? '' : 'at least ';
  const isOnValue = Math.abs(base - enquiry.valuePerUnit) < 1e-9;
  const on = isOnValue ? 'customs value' : 'duty base';
  const fees =
    feesPerUnit === null || feesPerUnit === 0
      ? ''
      : `, and ${sayAmount(feesPerUnit, currency)} of entry fees`;
  return [
    `On a ${on} of ${sayAmount(base, currency)} that is ${least}${sayAmount(dutyPerUnit, currency)} a unit${fees}.`,
  ];
}

function sayOrdinaryUnknown(shown: DutyShown): string {
  const { enquiry, narrowerCodes, siblingCodes } = shown.answer;
  const what = `No ordinary (MFN) rate is stated here for ${enquiry.hsCode ?? 'goods without a code'} into ${sayTerritory(enquiry.into, shown)}, so the other layers alone are counted`;
  const codes = narrowerCodes.length > 0 ? narrowerCodes : siblingCodes;
  if (codes.length === 0) return `${what}.`;
  const which = narrowerCodes.length > 0 ? 'Codes under it' : 'Other codes of the same six digits';
  return `${what}. ${which} with layers of their own pay ${sayRange(codes)}; they are listed below.`;
}

function sayRange(codes: readonly NarrowerCode[]): string {
  const inOrder = [...codes].sort((one, other) => one.totalRate - other.totalRate);
  const [least, most] = [inOrder[0]!, inOrder.at(-1)!];
  return least.totalRate === most.totalRate
    ? sayCodeTotal(least)
    : `${sayCodeTotal(least)} to ${formatRate(most.totalRate)}`;
}

function sayClaim({ agreement, outcome }: AnsweredClaim, shown: DutyShown): readonly string[] {
  const { into, origin } = shown.answer.enquiry;
  const name = sayAgreement(agreement, shown);
  switch (outcome) {
    case 'open':
      return shown.answer.programmes.some(({ claim }) => claim?.agreement === agreement)
        ? []
        : [`A claim under ${name} is of no use here.`];
    case 'originIsNoMember':
      return [`Nothing can be claimed under ${name}: ${sayTerritory(origin, shown)} is no member.`];
    case 'importerIsNoMember':
      return [`Nothing can be claimed under ${name}: ${sayTerritory(into, shown)} is no member.`];
    case 'unknownAgreement':
      return [`There is no agreement ${name}.`];
  }
}

function sayUnknownRates({ answer: { programmes } }: DutyShown): readonly string[] {
  const unknown = programmes[0]?.layers.filter(({ isRateUnknown }) => isRateUnknown) ?? [];
  return unknown.map(({ layer }) => `${layer.id} holds and names no rate yet: nothing is charged for it.`);
}

const options: Readonly<Record<Unstated, string>> = {
  value: 'the value (--value)',
  freight: 'the freight in the duty base (--freight)',
  weight: 'the weight (--weight)',
  carbon: 'the embedded carbon (--carbon)',
};

function sayLeftOut(leftOut: readonly Unstated[]): readonly string[] {
  if (leftOut.length === 0) return [];
  return [`Not stated, and so left out: ${leftOut.map((each) => options[each]).join(', ')}.`];
}

function sayVerified({ answer: { enquiry }, edition }: DutyShown): readonly string[] {
  if (edition === null || enquiry.date.slice(0, 7) <= edition.notVerifiedAfter) return [];
  return [
    `The law is not verified after ${sayMonth(edition.notVerifiedAfter)}: this is what is known of it.`,
  ];
}
