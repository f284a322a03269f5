import { afterAll, describe, expect, it } from 'vitest';
import { formulation } from '../../../solver/formulation/index.ts';
import { aFolder, fileOf, kettles } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(folder.remove);
const good = folder.write('kettles.plusn', fileOf(kettles.build()));
const broken = folder.write('broken.plusn', fileOf(kettles.withLane('dongguan', 'dongguan').build()));
const torn = folder.write('torn.plusn', '{ "format": "plusn",\n  "version": }\n');

describe('plusn check', () => {
  it('ends with 0 for a file without errors', async () => {
    const { code, out } = await plusn('check', good);
    expect(code).toBe(0);
    expect(out).toBe(
      `Base and 1 scenario checked. Scenarios in this file: no_surcharge.\n${good}: no findings\n`,
    );
  });

  it('ends with 1 when 1 override of 1 scenario cannot be applied, and names the scenario', async () => {
    const text = fileOf(kettles.build()).replaceAll('duties/surcharge/rate', 'duties/tax/rate');
    const path = folder.write('lost.plusn', text);
    const { code, out } = await plusn('check', path);
    expect(code).toBe(1);
    expect(out).toContain('In scenario no_surcharge: Override "duties/tax/rate"');
    expect(out).toContain(`${path}: 1 error\n`);
  });

  it('says once what 2 scenarios share, and nothing again of the base', async () => {
    const {
      scenarios: [scenario],
      ...rest
    } = JSON.parse(fileOf(kettles.build())) as {
      scenarios: object[];
    };
    const overrides = [{ at: 'lanes/dongguan_chicago/to', to: 'nowhere', because: 'a slip' }];
    const scenarios = [
      { ...scenario, id: 'first', overrides },
      { ...scenario, id: 'second', overrides },
    ];
    const path = folder.write('twice.plusn', JSON.stringify({ ...rest, scenarios }));
    const { code, out } = await plusn('check', path, '--json');
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { findings: { severity: string; say: string }[] };
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ say }) => say)).toEqual([expect.stringMatching(/^In scenarios first, second: /)]);
    const alone = await plusn('check', path, '--scenario', 'second');
    expect(alone.out).toContain('Base and scenario second checked.');
    expect(alone.out).not.toContain('first');
  });

  it('ends with 1 and names the file, line and column of a lane that goes nowhere', async () => {
    const { code, out } = await plusn('check', broken);
    expect(code).toBe(1);
    expect(out).toMatch(/broken\.plusn:\d+:\d+ {2}lanes\/dongguan_dongguan/);
    expect(out).toContain('→ ');
  });

  it('ends with 1 at line 2 for text that is not JSON', async () => {
    const { code, out } = await plusn('check', torn);
    expect(code).toBe(1);
    expect(out).toMatch(/torn\.plusn:2:\d+ /);
  });

  it('prints 1 JSON object with --json', async () => {
    const { out } = await plusn('check', broken, '--json');
    const { findings, version } = JSON.parse(out) as { findings: { severity: string }[]; version: number };
    expect(version).toBe(2);
    expect(findings.filter((finding) => finding.severity === 'error').length).toBeGreaterThan(0);
  });

  it('ends with 2 for a file that is not there, and for 1 word too many', async () => {
    expect((await plusn('check', folder.path('none.plusn'))).notes).toContain('There is no file');
    expect((await plusn('check', folder.path('none.plusn'))).code).toBe(2);
    expect((await plusn('check', good, 'more')).code).toBe(2);
    expect((await plusn('check')).notes).toContain('check needs FILE.');
  });
});

describe('plusn explain', () => {
  it('counts 2 flows and 1 shortfall-free demand row, and names every family', async () => {
    const { code, out } = await plusn('explain', good);
    expect(code).toBe(0);
    expect(out).toMatch(/^flow\[l,p,o,t\] +2 +0 /m);
    expect(out).toMatch(/^demand_satisfaction +1 +2 +Demand$/m);
    for (const { name } of formulation.constraints) expect(out).toContain(name);
    expect(out).toContain('2 of 2 lanes can be of use');
  });

  it('shows the row of 1,000 kettles with its terms', async () => {
    const { out } = await plusn('explain', good, '--row', 'demand_satisfaction');
    expect(out).toMatch(/^demand_satisfaction\(chicago_kettle_p1\): .* = 1000\n$/);
    expect(out).toContain('+ serve(chicago_kettle_p1,cn,p1)');
    expect(out).toContain('+ serve(chicago_kettle_p1,my,p1)');
  });

  it('ends with 2 and names 1 scenario for one that is not there', async () => {
    const { code, notes } = await plusn('explain', good, '--scenario', 'no_surchage');
    expect(code).toBe(2);
    expect(notes).toContain('The file has no_surcharge. Did you mean no_surcharge?');
  });

  it('ends with 1 for a network with 1 error and builds nothing', async () => {
    const { code, out, notes } = await plusn('explain', broken);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(notes).toContain('1 error');
  });
});

describe('plusn formulation', () => {
  it('prints 1 formula for each constraint and cost of the list', async () => {
    const { code, out } = await plusn('formulation');
    expect(code).toBe(0);
    for (const { name, formula } of [...formulation.constraints, ...formulation.costs]) {
      expect(out).toContain(`\`${name}\``);
      expect(out).toContain(formula.split('\n')[0]?.trim());
    }
    for (const { symbol } of formulation.variables) expect(out).toContain(`- \`${symbol}\``);
  });
});
