import { describe, expect, it } from 'vitest';
import { layoutLimits } from '../../renderer/charts/layout-limits.ts';

const room = { left: 100, width: 200 };

describe('limits laid out', () => {
  it('fills 300 of 500 and outlines the 200 that are missing, each row on its own scale', () => {
    const [hours, units] = layoutLimits(
      [
        { stated: 300, wouldDo: 500 },
        { stated: 0.5, wouldDo: 0.25 },
      ],
      room,
    );
    expect(hours).toEqual({
      held: { x: 100, width: 120 },
      between: { x: 220, width: 80 },
      stated: 220,
      wouldDo: 300,
    });
    // What is too much is outlined as what is missing is; the marks tell which of the two is stated.
    expect(units).toEqual({
      held: { x: 100, width: 100 },
      between: { x: 200, width: 100 },
      stated: 300,
      wouldDo: 200,
    });
  });

  it('outlines the whole of a limit of 0, fills a number without another that would do, and draws 0 of nothing', () => {
    const [shut, alone, nothing] = layoutLimits(
      [
        { stated: 0, wouldDo: 12 },
        { stated: 7, wouldDo: null },
        { stated: 0, wouldDo: null },
      ],
      room,
    );
    expect(shut).toMatchObject({ held: null, between: { x: 100, width: 200 }, stated: 100, wouldDo: 300 });
    expect(alone).toMatchObject({ held: { x: 100, width: 200 }, between: null, wouldDo: null });
    expect(nothing).toMatchObject({ held: null, between: null, stated: 100 });
  });
});
