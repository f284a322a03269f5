import { Button } from '../../components/button.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { MapRegion } from '../../drawing/map/map-region.ts';
import { mapRegions } from '../../drawing/map/map-region.ts';
import { mapMessages as messages } from './messages.ts';

export interface MapControlsProps {
  region: MapRegion;
  onRegion: (region: MapRegion) => void;
  zoom: number;
  onZoom: (factor: number) => void;
  onFit: () => void;
}

const zoomStep = 1.5;

/** Presets of the ground, and zoom for those without a wheel. */
export function MapControls({ region, onRegion, zoom, onZoom, onFit }: MapControlsProps) {
  const { say } = useText();
  return (
    <div className="map-controls">
      <Segmented
        label={say(messages.region)}
        options={mapRegions.map(({ id }) => ({ id, label: say(messages[id]) }))}
        value={region}
        onChange={onRegion}
      />
      <div className="map-zoom">
        <Button
          kind="plain"
          label={say(messages.zoomOut)}
          onPress={() => onZoom(1 / zoomStep)}
          isDisabled={zoom <= 1}
        >
          −
        </Button>
        <Button kind="plain" label={say(messages.zoomIn)} onPress={() => onZoom(zoomStep)}>
          +
        </Button>
        {zoom === 1 ? null : (
          <Button kind="link" onPress={onFit}>
            {say(messages.fit)}
          </Button>
        )}
      </div>
    </div>
  );
}
