import { originColour } from '../../drawing/origin-colour.ts';
import type { Legend } from '../../drawing/map/layout-legend.ts';
import { modeDashes } from '../../drawing/map/layout-arcs.ts';
import type { LegendPlace } from '../../drawing/map/place-legend.ts';
import { dashedRibbonPath, ribbonPoints } from '../../drawing/map/ribbon.ts';
import type { Mode } from '../../../scenarios/domain/lane.ts';

/** What the entries stand for: territories, modes, classes of duty, or more and less. */
export type LegendKind = 'origin' | 'mode' | 'burden' | 'difference';

export interface MapLegendProps {
  legend: Legend;
  kind: LegendKind;
  place: LegendPlace;
  line: number;
  /** Entries of origins can be switched off. */
  onToggle?: (entry: string) => void;
}

/** What the colours and widths of a map mean. Entries that toggle are checkboxes. */
export function MapLegend({ legend, kind, place, line, onToggle }: MapLegendProps) {
  const { box, isCovering } = place;
  return (
    <g className="map-legend" transform={`translate(${box.x} ${box.y})`}>
      {isCovering ? (
        <rect className="map-legend-back" x={-8} y={-4} width={box.width + 16} height={box.height + 8} />
      ) : null}
      <text className="map-note" x={0} y={legend.title.y}>
        {legend.title.text}
      </text>
      {legend.rows.map(({ id, label, value, isOff, y }) => {
        const toggles = onToggle !== undefined && kind === 'origin';
        const middle = y + legend.rowHeight / 2;
        return (
          <g
            key={id}
            className={isOff ? 'map-legend-row map-legend-off' : 'map-legend-row'}
            {...(toggles
              ? {
                  role: 'checkbox',
                  tabIndex: 0,
                  'aria-checked': !isOff,
                  'aria-label': label,
                  onClick: () => onToggle(id),
                  onKeyDown: (event) => {
                    if (event.key !== ' ' && event.key !== 'Enter') return;
                    event.preventDefault();
                    onToggle(id);
                  },
                }
              : {})}
          >
            <rect
              className="map-legend-hit"
              x={-4}
              y={y}
              width={legend.width + 8}
              height={legend.rowHeight}
            />
            <LegendKey kind={kind} id={id} isOff={isOff} y={middle} />
            <text className="map-legend-label" x={kind === 'mode' ? 32 : 18} y={y + line * 0.8}>
              {label}
            </text>
            {value === null ? null : (
              <text className="map-legend-value" x={legend.width} y={y + line * 0.8} textAnchor="end">
                {value}
              </text>
            )}
          </g>
        );
      })}
      {legend.widthTitle === null ? null : (
        <text className="map-note" x={0} y={legend.widthTitle.y}>
          {legend.widthTitle.text}
        </text>
      )}
      {legend.widths.map(({ path, label, x, y }) => (
        <g key={label}>
          <path className="map-legend-width" d={path} />
          <text className="map-legend-value" x={x} y={y}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function LegendKey({ kind, id, isOff, y }: { kind: LegendKind; id: string; isOff: boolean; y: number }) {
  switch (kind) {
    case 'origin':
      return (
        <rect
          className={isOff ? 'map-legend-key-off' : 'map-legend-key'}
          x={0.75}
          y={y - 4.25}
          width={8.5}
          height={8.5}
          rx={2}
          style={{ color: originColour(id) }}
        />
      );
    case 'burden':
      return (
        <rect
          className="map-legend-key map-legend-key-burden"
          x={0.75}
          y={y - 4.25}
          width={8.5}
          height={8.5}
          rx={2}
          style={{ color: id === 'unknown' ? 'var(--ink-3)' : `var(--s${id})` }}
        />
      );
    case 'mode':
      return <path className="map-legend-mode" d={modeSample(id as Mode, y)} />;
    case 'difference':
      return <rect className={`map-legend-${id}`} x={0.75} y={y - 3} width={12} height={6} />;
  }
}

function modeSample(mode: Mode, y: number): string {
  const curve = {
    start: { x: 0, y },
    control: { x: 12, y },
    end: { x: 24, y },
    asideAtStart: 0,
    asideAtEnd: 0,
  };
  const [dash, gap] = modeDashes[mode] ?? [100, 0];
  return dashedRibbonPath(ribbonPoints(curve, 3, false, 12), dash, gap);
}
