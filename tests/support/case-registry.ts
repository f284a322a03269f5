import { caseFiles, readCaseText } from './case-file.ts';
import type { PublishedCase } from './case-file.ts';
import { locationNetwork, parseHolmberg, parseOrlib } from './case-location.ts';
import { parseDesignCase } from './case-network-design.ts';
import { parseTextbookCase } from './case-textbook.ts';

/** Optimal values as published; those of the textbook networks stand in their own files. */
const orlibOptima: Readonly<Record<string, number>> = {
  cap61: 932_615.75,
  cap62: 977_799.4,
  cap63: 1_014_062.05,
  cap64: 1_045_650.25,
  cap71: 932_615.75,
  cap72: 977_799.4,
  cap73: 1_010_641.45,
  cap74: 1_034_976.975,
  cap101: 796_648.437,
  cap102: 854_704.2,
  cap103: 893_782.112,
  cap104: 928_941.75,
};
/** With one source for each customer; p1 is also published with demand that may be split. */
const holmbergOptima: Readonly<Record<string, number>> = {
  p1: 8848,
  p2: 7913,
  p3: 9314,
  p4: 10_714,
  p5: 8838,
  p6: 7777,
  p7: 9488,
  p8: 11_088,
};
const holmbergSplitOptima: Readonly<Record<string, number>> = { p1: 8772.1 };
const canadOptima: Readonly<Record<string, number>> = {
  'r01.1': 74_079,
  'r01.2': 92_403,
  'r01.3': 115_304,
  c33: 423_848,
};

/** Optimal values of the linear and integer programs that come as MPS files. */
export const mpsOptima: Readonly<Record<'netlib' | 'miplib', Readonly<Record<string, number>>>> = {
  netlib: {
    afiro: -464.75314286,
    adlittle: 225_494.96316,
    sc50a: -64.575077059,
    blend: -30.812149846,
    share2b: -415.73224074,
    israel: -896_644.82186,
  },
  miplib: {
    p0033: 3089,
    flugpl: 1_201_500,
    egout: 568.1007,
    rgn: 82.19999924,
    stein27: 18,
    mod008: 307,
  },
};

/** Total demand of every OR-Library file here; altered copies circulate. */
const orlibDemand = 58_268;

/** How many networks `listCases` finds where all files are at hand; the textbook folder has six. */
export const publishedNetworkCount =
  6 +
  [orlibOptima, holmbergOptima, holmbergSplitOptima, canadOptima].reduce(
    (sum, optima) => sum + Object.keys(optima).length,
    0,
  );

/** Published cases of every kind. */
export const publishedCaseCount =
  publishedNetworkCount + Object.keys(mpsOptima.netlib).length + Object.keys(mpsOptima.miplib).length;

/** A published case by name, made only when asked for: the larger ones take a while to convert. */
export interface ListedCase {
  name: string;
  family: 'network' | 'orlib' | 'holmberg' | 'canad';
  make: () => PublishedCase;
}

/** Every published network at hand, in the order of the folders. */
export function listCases(): readonly ListedCase[] {
  const listed = (family: ListedCase['family'], name: string, make: () => PublishedCase): ListedCase => ({
    name,
    family,
    make,
  });
  return [
    ...caseFiles('network').map((file) =>
      listed('network', file.replace('.json', ''), () => parseTextbookCase(readCaseText('network', file))),
    ),
    ...Object.entries(orlibOptima)
      .filter(([name]) => caseFiles('orlib').includes(`${name}.txt`))
      .map(([name, expected]) => listed('orlib', name, () => orlibCase(name, expected))),
    ...holmbergCases('', holmbergOptima, true),
    ...holmbergCases(' (split)', holmbergSplitOptima, false),
    ...Object.entries(canadOptima)
      .filter(([name]) => caseFiles('canad').includes(`${name}.dow`))
      .map(([name, expected]) =>
        listed('canad', name, () => ({
          name,
          expected,
          network: parseDesignCase(name, readCaseText('canad', `${name}.dow`)),
        })),
      ),
  ];
}

/** One case by name; an unknown name is an error. */
export function caseByName(name: string): PublishedCase {
  const found = listCases().find((each) => each.name === name);
  if (found === undefined) throw new Error(`no published case ${name}`);
  return found.make();
}

function orlibCase(name: string, expected: number): PublishedCase {
  const problem = parseOrlib(readCaseText('orlib', `${name}.txt`));
  const total = problem.demands.reduce((sum, demand) => sum + demand, 0);
  if (total !== orlibDemand)
    throw new Error(`${name}: demand is ${total}, not ${orlibDemand}: an altered copy`);
  return { name, expected, network: locationNetwork(name, problem, false) };
}

function holmbergCases(
  suffix: string,
  optima: Readonly<Record<string, number>>,
  isSingleSource: boolean,
): ListedCase[] {
  return Object.entries(optima)
    .filter(([name]) => caseFiles('holmberg').includes(`${name}.txt`))
    .map(([file, expected]) => {
      const name = `${file}${suffix}`;
      const make = (): PublishedCase => ({
        name,
        expected,
        network: locationNetwork(
          name,
          parseHolmberg(readCaseText('holmberg', `${file}.txt`)),
          isSingleSource,
        ),
      });
      return { name, family: 'holmberg', make };
    });
}
