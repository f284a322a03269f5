/** Parts of the world that a map may show. */
export type MapRegion = 'world' | 'asia' | 'prd' | 'yrd' | 'asean' | 'fujian';

/** Degrees: west and east edge (east of 180 runs on), middle latitude. */
export interface RegionExtent {
  id: MapRegion;
  west: number;
  east: number;
  latitude: number;
}

/** The world with the Atlantic as its seam. Regions are those that a China+N network is planned in. */
export const mapRegions: readonly RegionExtent[] = [
  { id: 'world', west: -15, east: 306, latitude: 4 },
  { id: 'asia', west: 88, east: 134, latitude: 17 },
  { id: 'prd', west: 111.8, east: 115.6, latitude: 22.7 },
  { id: 'yrd', west: 117.5, east: 123.5, latitude: 31.2 },
  { id: 'asean', west: 92, east: 128, latitude: 8 },
  { id: 'fujian', west: 116.5, east: 120.5, latitude: 25.3 },
];

export function regionExtent(region: MapRegion): RegionExtent {
  return mapRegions.find(({ id }) => id === region)!;
}

/** What the Asia inset of the world may show, in degrees. */
export const asia = { west: 88, east: 134, south: -11, north: 41 } as const;

export function isInAsia({ latitude, longitude }: { latitude: number; longitude: number }): boolean {
  return longitude > asia.west && longitude < asia.east && latitude > asia.south && latitude < asia.north;
}
