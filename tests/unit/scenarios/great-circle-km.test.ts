import { describe, expect, it } from 'vitest';
import { greatCircleKm } from '../../../scenarios/checks/great-circle-km.ts';

describe('greatCircleKm', () => {
  it.each([
    [0, 0, 0, 90, 10_007.5],
    [90, 0, -90, 0, 20_015.1],
    [0, 179.5, 0, -179.5, 111.2],
    [10, 20, 10, 20, 0],
  ])('from %d, %d to %d, %d is %d km', (fromLatitude, fromLongitude, latitude, longitude, km) => {
    const from = { latitude: fromLatitude, longitude: fromLongitude };
    expect(greatCircleKm(from, { latitude, longitude })).toBeCloseTo(km, 1);
  });
});
