import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../main/cli/run-command-line.ts';
import { aFolder, fileOf, kettles } from './a-file.ts';
import { aTerminal, plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(folder.remove);

interface Told {
  totalRate: number;
  dutyPerUnit: number | null;
  feesPerUnit: number | null;
  isOrdinaryRateKnown: boolean;
  programme: string;
  layers: { id: string; source: { title: string; confidence: string } | null; ageDays: number | null }[];
  setAside: { id: string; why: { rule: string; say: string } }[];
  calendar: { date: string; rateBefore: number; rateAfter: number; layers: { id: string; what: string }[] }[];
  proposed: string[];
  narrowerCodes: { hsCode: string; totalRate: number }[];
  fees: { id: string; fraction: number }[];
  notices: { id: string }[];
}

async function ask(question: string, ...more: readonly string[]): Promise<Told> {
  const { code, out, notes } = await plusn('duty', ...question.split(' '), ...more, '--json');
  expect([code, notes]).toEqual([0, '']);
  return JSON.parse(out) as Told;
}

const toys = '--hs 9503.00.00';
const furniture = '--hs 9403.70.80';

describe('plusn duty of the reference library', () => {
  it.each([
    ['VN', toys, '2025-09-01', 0.2],
    ['VN', toys, '2026-05-01', 0.1],
    ['VN', toys, '2026-08-01', 0.125],
    ['CN', toys, '2025-09-01', 0.3],
    ['CN', toys, '2026-08-01', 0.125],
    ['CN', furniture, '2026-08-01', 0.375],
    ['EU', toys, '2026-08-01', 0.1],
    ['JP', toys, '2026-08-01', 0.125],
  ])('charges goods of %s by %s into the US on %s %d in all, each layer with a source', async (...asked) => {
    const [origin, goods, date, rate] = asked;
    const { totalRate, layers, isOrdinaryRateKnown } = await ask(
      `--into US --origin ${origin} ${goods} --date ${date}`,
    );
    expect(totalRate).toBeCloseTo(rate, 12);
    expect(isOrdinaryRateKnown).toBe(true);
    expect(layers.length).toBeGreaterThan(1);
    expect(layers.every(({ source, ageDays }) => source !== null && ageDays === 7)).toBe(true);
  });

  it('answers for the 4 digits 9503 with at least 12.5 %, and names the 1 code under it', async () => {
    const question = '--into US --origin VN --hs 9503 --date 2026-08-01';
    const { totalRate, isOrdinaryRateKnown, narrowerCodes } = await ask(question);
    expect([totalRate, isOrdinaryRateKnown]).toEqual([0.125, false]);
    expect(narrowerCodes).toMatchObject([{ hsCode: '9503.00.00', totalRate: 0.125 }]);
    const { out } = await plusn('duty', ...question.split(' '));
    expect(out).toMatch(
      /^Goods of 9503 from Vietnam pay at least 12.5 % on entry into the United States on 1 August 2026\.$/m,
    );
    expect(out).toContain('Narrower codes with layers of their own\n  12.5 % in all: 9503.00.00');
  });

  it('says that it does not know, and not 0 %, of a code that the EU divides in another way', async () => {
    const { out } = await plusn(
      'duty',
      ...'--into EU --origin CN --hs 9503.00.00 --date 2026-08-01'.split(' '),
    );
    expect(out).toMatch(/is\s+not known here\./);
    expect(out).toContain(
      '  4.7 % in all: 9503.00.35, 9503.00.41, 9503.00.75, 9503.00.95\n  0 % in all: 9503.00.10',
    );
    expect(out).not.toContain('pay 0 % on entry');
  });

  it('tells the 2 days of the 12 months after 1 September 2025 on which toys of Vietnam change', async () => {
    const { calendar, proposed } = await ask(`--into us --origin vn ${toys} --date 2025-09-01`);
    expect(calendar.map(({ date, rateBefore, rateAfter }) => [date, rateBefore, rateAfter])).toEqual([
      ['2026-02-24', 0.2, 0.1],
      ['2026-07-24', 0.1, 0.125],
    ]);
    expect(calendar[1]?.layers).toMatchObject([
      { id: 'us_s122', what: 'ends' },
      { id: 'us_s301_fl_vn', what: 'begins' },
    ]);
    expect(proposed).toEqual(['us_s301_excess_vn', 'us_s301_vietnam_ip']);
    const until = await ask(`--into us --origin vn ${toys} --date 2025-09-01 --until 2026-02-23`);
    expect(until.calendar).toEqual([]);
  });

  it('says of 4 layers why they are not charged', async () => {
    const { setAside } = await ask(
      `--into US --origin CN --hs 8509.40.00 --date 2026-02-23 --since 2025-11-01 --until 2026-03-01`,
    );
    const why = Object.fromEntries(setAside.map((each) => [each.id, each.why]));
    expect(why['us_reciprocal_baseline_from_20250807']).toMatchObject({
      rule: 'lessSpecific',
      winner: 'us_reciprocal_cn_from_20250514',
    });
    expect(why['us_fentanyl_cn_from_20250304']).toMatchObject({ rule: 'ended', lastDay: '2025-11-09' });
    expect(why['us_s122']).toMatchObject({ rule: 'notYet', say: 'begins on 24 February 2026' });
    expect(why['us_s301_cn_8509_40_00']).toMatchObject({ rule: 'suspended' });
    expect(why['us_s301_fl_cn']).toBeUndefined();
  });

  it('enters coffee makers of Vietnam free under EVFTA, and at 2.7 % without the claim', async () => {
    const question = '--into EU --origin VN --hs 8516.71.00 --date 2026-08-01 --value 20';
    const plain = await ask(question);
    expect([plain.programme, plain.totalRate, plain.dutyPerUnit]).toEqual(['standard', 0.027, 0.54]);
    expect(plain.setAside.find(({ id }) => id === 'eu_preference_vn')?.why).toMatchObject({
      rule: 'needsAgreement',
      agreement: 'evfta',
      totalRateIfClaimed: 0,
    });
    const claimed = await ask(question, '--agreement', 'EVFTA');
    expect([claimed.programme, claimed.totalRate, claimed.dutyPerUnit]).toEqual(['preference', 0, 0]);
    expect(claimed.setAside.find(({ id }) => id === 'eu_mfn_8516_31_60_71_72')?.why.rule).toBe('replaces');
  });

  it('says that nothing can be claimed where one end is no member', async () => {
    const { out } = await plusn('duty', ...`--into US --origin VN ${toys} --agreement evfta,rcep`.split(' '));
    expect(out).toContain('Nothing can be claimed under EU–Vietnam FTA: the United States is no member.');
    expect(out).toContain('Nothing can be claimed under RCEP: the United States is no member.');
  });

  it('charges 1.25 USD on 10, and fees of 0.125 % and 0.3464 %, with the entry of 2,000 at the minimum', async () => {
    const question = `--into US --origin VN ${toys} --date 2026-08-01 --value 10`;
    const plain = await ask(question);
    expect(plain.dutyPerUnit).toBeCloseTo(1.25, 12);
    expect(plain.feesPerUnit).toBeCloseTo(10 * (0.00125 + 0.003464), 12);
    const small = await ask(question, '--entry', '2000', '--mode', 'air');
    expect(small.fees).toMatchObject([{ id: 'us_mpf_fy2026', fraction: 33.58 / 2000 }]);
    const euros = await ask(question, '--currency', 'eur', '--entry', '2000');
    expect(euros.dutyPerUnit).toBeCloseTo(1.25, 12);
  });

  it('gives notices that concern the case: of electricity none, of exclusions to goods of the Mainland alone', async () => {
    const ids = async (question: string) => (await ask(question)).notices.map(({ id }) => id);
    const vietnamese = await ids(`--into US --origin VN ${toys} --date 2026-08-01`);
    expect(vietnamese).toEqual(['us_de_minimis', 'us_ieepa_void', 'us_s232_later']);
    expect(await ids(`--into US --origin CN ${toys} --date 2026-08-01`)).toContain('us_s301_exclusions');
    expect(await ids('--into US --origin VN --hs 8471 --date 2026-08-01')).toContain('us_s232_chips');
    expect(await ids('--into EU --origin VN --hs 9503.00.10 --date 2026-08-01')).toEqual([]);
  });

  it('says that nothing is verified after October 2026, of the day asked for or of the calendar', async () => {
    const about = async (date: string) =>
      (await plusn('duty', ...`--into US --origin VN ${toys} --date ${date} --until 2026-12-01`.split(' ')))
        .out;
    expect(await about('2026-12-01')).toContain('The law is not verified after October 2026');
    expect(await about('2026-10-31')).not.toContain('The law is not verified');
    expect(await about('2026-10-31')).toContain('  Not verified after October 2026.\n');
  });

  it('takes today where no date is given, and codes, ids, names and countries of a union in any case', async () => {
    const { calendar: _, ...german } = await ask(`--into us --origin de ${toys}`);
    expect(german).toMatchObject({ question: { origin: 'eu', date: '2026-11-29', until: '2027-11-30' } });
    const zone = await plusn('duty', '--into', 'united states', '--origin', 'VN-EPZ', '--hs', '95030000');
    expect(zone.code).toBe(0);
    expect(zone.out).toContain('pay 12.5 %');
  });

  it.each([
    ['--origin VN --hs 9503', 'duty needs --into TERRITORY.'],
    ['--into US --origin VN', 'duty needs --hs CODE.'],
    [
      '--into US --origin Vietnm --hs 9503',
      '--origin Vietnm: there is no such customs territory. Did you mean VN?',
    ],
    ['--into XX --origin VN --hs 9503', '--into XX: there is no such customs territory. There are AU, BD, '],
    ['--into US --origin VN --hs toys', '--hs toys is not an HS code. Write 2 to 12 digits'],
    ['--into US --origin VN --hs 9', '--hs 9 is not an HS code.'],
    ['--into US --origin VN --hs 9503 --date 2026-02-30', 'the calendar has no such day.'],
    ['--into US --origin VN --hs 9503 --date August', '--date August is not a date. Write it as YYYY-MM-DD.'],
    ['--into US --origin VN --hs 9503 --date 2026-08-01 --until 2026-07-01', 'is before the day of entry'],
    ['--into US --origin VN --hs 9503 --agreement evtfa', 'there is no such agreement. Did you mean evfta?'],
    ['--into US --origin VN --hs 9503 --currency XAU', '--currency XAU: there is no rate for it.'],
    ['--into US --origin VN --hs 9503 --scenario a', '--scenario is of a file. Write --file PATH too.'],
  ])('ends with 2 for %s', async (words, message) => {
    const { code, out, notes } = await plusn('duty', ...words.split(' '));
    expect([code, out]).toEqual([2, '']);
    expect(notes.replaceAll('\n', ' ')).toContain(message);
  });

  it.each([60, 80, 100])('keeps every line but addresses within %d cells', async (width) => {
    const { terminal, told } = aTerminal(width);
    const words = `duty --into US --origin CN --hs 8516 --from HK --date 2025-09-01 --value 20`;
    expect(await runCommandLine(words.split(' '), terminal)).toBe(0);
    const long = told()
      .out.split('\n')
      .filter((line) => line.length > width && !line.includes('https://'));
    expect(long).toEqual([]);
  });
});

describe('plusn duty of a file', () => {
  const { products, ...rest } = kettles.build();
  const classified = products.map((product) => ({ ...product, hsCode: '8516.79.00' }));
  const file = folder.write('kettles.plusn', fileOf({ ...rest, products: classified }));
  const question = `--into us --origin cn --hs 8516.79.00 --date 2026-07-01 --file ${file}`;

  it('charges its surcharge of 25 %, names its product, and 0 % in its scenario', async () => {
    const { totalRate, layers, notices } = await ask(question);
    expect([totalRate, layers[0]?.id, notices.length]).toEqual([0.25, 'surcharge', 0]);
    expect((await plusn('duty', ...question.split(' '))).out).toMatch(
      /^Goods of 8516\.79\.00 \(Kettle\) from /,
    );
    expect((await ask(question, '--scenario', 'no_surcharge')).totalRate).toBe(0);
  });

  it('ends with 1 for a file with 1 error, and 2 for one that is not there', async () => {
    const broken = folder.write('broken.plusn', fileOf(kettles.withLane('dongguan', 'dongguan').build()));
    const of = (path: string) =>
      plusn('duty', '--into', 'us', '--origin', 'cn', '--hs', '8516', '--file', path);
    expect((await of(broken)).code).toBe(1);
    expect((await of(folder.path('none.plusn'))).code).toBe(2);
  });
});
