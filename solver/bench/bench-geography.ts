/** A place that a generated site may lie near. Wages are relative to the first. */
export interface BenchPlace {
  territory: string;
  latitude: number;
  longitude: number;
  relativeWage: number;
}

const place = (territory: string, latitude: number, longitude: number, relativeWage: number): BenchPlace => ({
  territory,
  latitude,
  longitude,
  relativeWage,
});

/** Where things are made and bought. */
export const makingPlaces: readonly BenchPlace[] = [
  place('cn', 23, 113.7, 1),
  place('vn', 10.9, 106.7, 0.55),
  place('mx', 25.7, -100.3, 0.8),
  place('cn', 31.3, 120.6, 1.05),
  place('th', 13.4, 101, 0.7),
  place('in', 12.9, 80.1, 0.45),
  place('my', 5.4, 100.4, 0.8),
  place('cn', 29.6, 106.5, 0.85),
];

/** Where things are wanted. */
export const sellingPlaces: readonly BenchPlace[] = [
  place('us', 34, -118.2, 4),
  place('eu', 51.9, 4.5, 4),
  place('us', 40.7, -74, 4),
  place('cn', 31.2, 121.5, 1.1),
  place('jp', 35.6, 139.7, 3),
  place('us', 32.8, -96.8, 4),
  place('eu', 45.4, 9.2, 3.6),
  place('au', -33.9, 151.2, 4),
];

export const benchTerritories: readonly string[] = [
  ...new Set([...makingPlaces, ...sellingPlaces].map(({ territory }) => territory)),
];

const earthRadiusKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance (haversine formula). */
export function distanceKm(
  from: { latitude: number; longitude: number },
  to: { latitude: number; longitude: number },
): number {
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const chord =
    halfLatitude ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(chord));
}
