import { describe, expect, it } from 'vitest';
import { fittingTabs } from '../../../../renderer/features/network/fitting-tabs.ts';

const tabs = ['sites', 'lanes', 'demand', 'policies'].map((id) => ({ id, isMain: id !== 'policies' }));
const widths = [60, 70, 80, 90];

describe('the tabs of the tables', () => {
  it('are the 3 busy ones in 210 px, and 2 of them in 209', () => {
    expect([...fittingTabs(tabs, widths, 'sites', 210)]).toEqual(['sites', 'lanes', 'demand']);
    expect([...fittingTabs(tabs, widths, 'sites', 209)]).toEqual(['sites', 'lanes']);
  });

  it('give way to the chosen one, however narrow the row', () => {
    expect([...fittingTabs(tabs, widths, 'policies', 160)].sort()).toEqual(['policies', 'sites']);
    expect([...fittingTabs(tabs, widths, 'demand', 10)]).toEqual(['demand']);
  });
});
