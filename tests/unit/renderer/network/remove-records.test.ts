import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../../../scenarios/checks/check-network.ts';
import type { Collection } from '../../../../scenarios/domain/network.ts';
import { columnContextIn } from '../../../../renderer/features/network/column-context-in.ts';
import { removeRecords } from '../../../../renderer/features/network/remove-records.ts';
import { formatMessage } from '../../../../renderer/i18n/format-message.ts';
import type { WindowLanguage } from '../../../../renderer/i18n/language.ts';
import { idOf, recordsOf } from '../../../../renderer/store/records.ts';
import { aSessionAtWork, type SessionAtWork } from '../../../support/a-session.ts';

const networkOf = ({ store }: SessionAtWork) => store.getState().document!.content.network;
const steps = ({ store }: SessionAtWork) =>
  store.getState().document!.past.map(({ label }) => formatMessage(label.message, 'en', label.values));

async function remove(
  work: SessionAtWork,
  collection: Collection,
  ids: readonly string[],
  language: WindowLanguage = 'en',
): Promise<string | null> {
  void removeRecords(work.session, columnContextIn(networkOf(work), language, '2026-11-25'), collection, ids);
  await work.settle();
  const pending = work.store.getState().question;
  if (pending === null) return null;
  const { detail, values } = pending.question;
  return formatMessage(detail!, language, values);
}

const errors = (work: SessionAtWork) =>
  checkNetwork(networkOf(work)).filter(({ severity }) => severity === 'error').length;

describe('removing records that others name', () => {
  it('asks with the numbers of what names a market, and takes all of it along as 1 step of undo', async () => {
    const work = await aSessionAtWork();
    const before = networkOf(work);
    const lanes = before.lanes.filter(({ from, to }) => from === 'chicago' || to === 'chicago').length;
    const demand = before.demand.filter(({ market }) => market === 'chicago').length;
    const asked = await remove(work, 'sites', ['chicago']);
    expect(asked).toContain(`${lanes} lane`);
    expect(asked).toContain(`${demand} row`);
    const errorsBefore = errors(work);
    await work.answer('Remove those too');
    expect(networkOf(work).sites.some(({ id }) => id === 'chicago')).toBe(false);
    expect(networkOf(work).demand).toHaveLength(before.demand.length - demand);
    expect(errors(work)).toBeLessThanOrEqual(errorsBefore);
    expect(steps(work)).toHaveLength(1);
    expect(steps(work)[0]).toMatch(/^remove Chicago.* and \d+ records that name it$/);
    work.store.getState().undo();
    expect(networkOf(work)).toEqual(before);
  });

  it('removes the 1 record alone where the planner says so, and nothing when it is cancelled', async () => {
    const work = await aSessionAtWork();
    const before = networkOf(work);
    await remove(work, 'sites', ['chicago']);
    await work.answer('Cancel');
    expect(networkOf(work)).toBe(before);
    await remove(work, 'sites', ['chicago']);
    await work.answer('Remove only this');
    expect(networkOf(work).sites).toHaveLength(before.sites.length - 1);
    expect(networkOf(work).lanes).toBe(before.lanes);
  });

  it('asks nothing where nothing names the record', async () => {
    const work = await aSessionAtWork();
    const before = networkOf(work);
    const row = idOf(recordsOf(before, 'demand')[0]!, 'demand');
    expect(await remove(work, 'demand', [row])).toBeNull();
    expect(networkOf(work).demand).toHaveLength(before.demand.length - 1);
  });

  it('removes a scenario’s records as overrides of that scenario, and leaves the base as it was', async () => {
    const work = await aSessionAtWork();
    const before = networkOf(work);
    const scenario = work.store.getState().document!.content.scenarios[0]!.id;
    work.store.getState().activate(scenario);
    await remove(work, 'sites', ['chicago']);
    await work.answer('Remove those too');
    expect(networkOf(work)).toBe(before);
    expect(JSON.stringify(work.store.getState().document!.content.scenarios[0]!.overrides)).toContain(
      'chicago',
    );
  });

  it('keeps a currency in which amounts are stated, and says whose', async () => {
    const work = await aSessionAtWork();
    const before = networkOf(work);
    const used = before.currencies.find(({ code }) => JSON.stringify(before.sites).includes(`"${code}"`));
    const code = (used ?? before.currencies[0]!).code;
    const asked = await remove(work, 'currencies', [code]);
    expect(asked).toMatch(/\d+ \w+|the settings/);
    await work.answer('Close');
    expect(networkOf(work)).toBe(before);
  });

  it('speaks 繁體中文 with the same numbers', async () => {
    const work = await aSessionAtWork();
    const demand = networkOf(work).demand.filter(({ market }) => market === 'chicago').length;
    expect(await remove(work, 'sites', ['chicago'], 'zh-HK')).toContain(`${demand} 項需求`);
  });
});
