import { useMemo } from 'react';
import { useChartSizes } from '../use-chart-sizes.ts';
import { mapType, type MapType } from '../../drawing/map/map-type.ts';

/** The sizes of text on a map, in the planner's language and scale. */
export function useMapType(): MapType {
  const sizes = useChartSizes();
  return useMemo(() => mapType(sizes), [sizes]);
}
