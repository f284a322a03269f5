import type { Mode } from '../domain/lane.ts';
import type { Source } from '../domain/primitives.ts';
import gridRows from './data/grid-emissions.json' with { type: 'json' };
import transportRows from './data/transport-emissions.json' with { type: 'json' };
import { withSources, type Unsourced } from './sourced.ts';

/** Emissions of moving one tonne by one kilometre. */
export interface TransportEmission {
  readonly id: string;
  readonly mode: Mode;
  readonly subtype: string;
  /** Whole chain, well to wheel; `null` where only a part is published. */
  readonly kgPerTonneKm: number | null;
  readonly kgPerTonneKmInUse: number | null;
  readonly kgPerTonneKmUpstream: number | null;
  readonly source: Source;
}

/** Emissions of one kilowatt-hour from a country's grid. */
export interface GridEmission {
  readonly id: string;
  readonly country: string;
  /** `production`: the country's own mix over its life cycle; `consumption`: with trade, traced by flow. */
  readonly series: 'production' | 'consumption';
  readonly kgPerKwh: number;
  readonly year: number;
  readonly source: Source;
}

/** All transport factors. */
export const transportEmissions: readonly TransportEmission[] = withSources(
  transportRows as readonly Unsourced<TransportEmission>[],
);

/** All grid factors; the two series differ, and both are kept. */
export const gridEmissions: readonly GridEmission[] = withSources(
  gridRows as readonly Unsourced<GridEmission>[],
);

/** The usual factor of each mode; other subtypes are asked for by id. */
const usualByMode: Readonly<Record<Mode, string>> = {
  sea: 'sea_container_ship_average',
  air: 'air_long_haul_freight_without_rf',
  rail: 'rail_freight_train_uk_average',
  truck: 'truck_articulated_hgv_average_laden',
  // No factor for inland barges is held; the smallest feeder comes closest.
  barge: 'sea_container_ship_0_999_teu_feeder',
  courier: 'courier_average_van_up_to_3_5t_diesel',
};

/** The factor of a mode, or of a subtype by its id; `null` when the library has none. */
export function emissionFactor(mode: Mode, subtypeId?: string): TransportEmission | null {
  const id = subtypeId ?? usualByMode[mode];
  return transportEmissions.find((each) => each.id === id) ?? null;
}

/** The grid factor of a country, by default of its own production; `null` when the library has none. */
export function gridEmission(
  country: string,
  series: GridEmission['series'] = 'production',
): GridEmission | null {
  return gridEmissions.find((each) => each.country === country && each.series === series) ?? null;
}
