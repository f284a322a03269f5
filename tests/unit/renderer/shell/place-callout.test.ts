import { describe, expect, it } from 'vitest';
import { placeCallout } from '../../../../renderer/features/start/tour/place-callout.ts';

const callout = { width: 300, height: 100 };
const page = { width: 1280, height: 800 };

describe('placeCallout', () => {
  it('stands 10 px under a small anchor, centred on it', () => {
    const anchor = { left: 600, top: 40, width: 80, height: 26 };
    expect(placeCallout(anchor, callout, page)).toEqual({ left: 490, top: 76 });
  });

  it('stands above an anchor that ends at the foot of the window', () => {
    const anchor = { left: 600, top: 760, width: 80, height: 26 };
    expect(placeCallout(anchor, callout, page).top).toBe(650);
  });

  it('stands inside a map of 900 × 600, in its lower left corner', () => {
    const anchor = { left: 116, top: 150, width: 900, height: 600 };
    expect(placeCallout(anchor, callout, page)).toEqual({ left: 136, top: 630 });
  });

  it('keeps 10 px from the edge of the window', () => {
    const anchor = { left: 1260, top: 10, width: 20, height: 20 };
    expect(placeCallout(anchor, callout, page).left).toBe(970);
  });
});
