import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import type { MapRegion } from '../../drawing/map/map-region.ts';
import type { FlowMapDrawing } from '../../drawing/map/layout-flow-map.ts';
import { MapControls } from './map-controls.tsx';
import { MapFrame } from './map-frame.tsx';
import { MapGround } from './map-ground.tsx';
import { itemAfterKey, mapItems, selectionOf, type MapItem, type MapSelection } from './map-item.ts';
import { MapInset } from './map-inset.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapReadout } from './map-readout.tsx';
import { mapMessages as messages } from './messages.ts';
import { useFlowDrawing, type FlowMapContent } from './use-flow-drawing.ts';
import { useMapType } from './use-map-type.ts';
import { useMapView } from './use-map-view.ts';
import { useSize } from './use-size.ts';
import './flow-map.css';

export interface FlowMapProps extends FlowMapContent {
  onRegion: (region: MapRegion) => void;
  onSelect: (selection: MapSelection | null) => void;
  /** Enter on what is chosen. */
  onOpen?: (selection: MapSelection) => void;
  isStale?: boolean;
  /** Said where there is nothing to draw. */
  emptyText?: string;
  /** A line in the planner's words for screen readers and for the readout. */
  describe: (item: MapItem) => string;
  onToggle?: (entry: string) => void;
  /** Told after each layout: how much of the plan is drawn. */
  children?: (drawing: FlowMapDrawing) => ReactNode;
}

/** Flows between sites on a map: pointed at, chosen, zoomed and walked through by keys. One picture, legend and inset included. */
export function FlowMap(props: FlowMapProps) {
  const [size, watch] = useSize();
  return (
    <div className={props.isStale === true ? 'flow-map flow-map-stale' : 'flow-map'} ref={watch}>
      {size === null || size.width < 40 || size.height < 40 ? null : (
        <SizedFlowMap {...props} width={size.width} height={size.height} />
      )}
    </div>
  );
}

function SizedFlowMap(props: FlowMapProps & { width: number; height: number }) {
  const { region, onRegion, colourBy, selection, onSelect, onOpen, describe, onToggle, children } = props;
  const { width, height, hasControls = true, emptyText } = props;
  const { say } = useText();
  const { type, noteLine } = useMapType();
  const { measure } = type;
  const control = useMapView(region, width, height);
  const { view } = control;
  const [pointed, setPointed] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const idBase = useId().replaceAll(/\W/g, '');

  const { drawing, legend } = useFlowDrawing(props, width, height, view);
  const { inset, projection } = drawing;
  const items = useMemo(
    () => mapItems([{ prefix: '', ...drawing }, ...(inset === null ? [] : [{ prefix: 'inset ', ...inset }])]),
    [drawing, inset],
  );
  const optionId = (id: string) => `${idBase}-${id.replaceAll(/\W/g, '-')}`;
  const activeItem = items.find(({ id }) => id === active) ?? null;
  const pointedItem = items.find(({ id }) => id === pointed) ?? (hasFocus ? activeItem : null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === '+' || key === '=') control.zoomBy(1.5);
    else if (key === '-' || key === '_') control.zoomBy(1 / 1.5);
    else if (key === '0') control.fit();
    else if (key === 'Escape') onSelect(null);
    else if (key === ' ' || key === 'Enter') {
      if (activeItem === null) return;
      const chosen = selectionOf(activeItem);
      onSelect(chosen);
      if (key === 'Enter') onOpen?.(chosen);
    } else {
      const next = itemAfterKey(items, active, key);
      if (next === null) return;
      setActive(next.id);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const frame = {
    colourBy,
    selection,
    pointed: pointedItem?.id ?? null,
    active: hasFocus ? active : null,
    optionId,
    describe,
    onPoint: setPointed,
    onChoose: (item: MapItem) => {
      if (control.hasMoved()) return;
      setActive(item.id);
      onSelect(selectionOf(item));
    },
  };
  return (
    <>
      <svg
        className="map"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        ref={control.watchWheel}
        {...control.pointer}
        onClick={({ target, currentTarget }) => {
          if (target === currentTarget && !control.hasMoved()) onSelect(null);
        }}
      >
        <MapGround projection={projection} width={width} height={height} view={view} detail="50m" />
        <g
          className="map-items"
          role="listbox"
          tabIndex={0}
          aria-label={say(messages.name, { lanes: drawing.shown, sites: drawing.marks.length })}
          {...(hasFocus && activeItem !== null ? { 'aria-activedescendant': optionId(activeItem.id) } : {})}
          onFocus={() => {
            setHasFocus(true);
            setActive((active) => active ?? items[0]?.id ?? null);
          }}
          onBlur={() => setHasFocus(false)}
          onKeyDown={onKeyDown}
        >
          <MapFrame prefix="" frame={drawing} {...frame} />
          {inset === null ? null : (
            <MapInset
              inset={inset}
              clipId={`${idBase}-inset`}
              title={say(messages.inset, { times: inset.magnification.toFixed(1) })}
              componentsLabel={say(messages.components)}
              componentsWidth={measure(say(messages.components), 'total')}
            >
              <MapFrame prefix="inset " frame={inset} {...frame} />
            </MapInset>
          )}
        </g>
        <rect className="map-focus" x={2} y={2} width={width - 4} height={height - 4} />
        {legend === null || props.legend === null || drawing.legend === null ? null : (
          <MapLegend
            legend={legend}
            kind={props.legend.kind}
            place={drawing.legend}
            line={noteLine}
            {...(onToggle === undefined ? {} : { onToggle })}
          />
        )}
        {pointedItem === null ? null : (
          <MapReadout
            item={pointedItem}
            frame={pointedItem.id.startsWith('inset ') && inset !== null ? inset : drawing}
            offset={pointedItem.id.startsWith('inset ') && inset !== null ? inset.box : { x: 0, y: 0 }}
            text={describe(pointedItem)}
            bounds={{ width, height }}
            measure={measure}
            line={noteLine}
          />
        )}
        {drawing.arcs.length === 0 && inset === null ? (
          <text className="map-empty" x={width / 2} y={28} textAnchor="middle">
            {emptyText ?? say(messages.empty)}
          </text>
        ) : null}
      </svg>
      {hasControls ? (
        <MapControls
          region={region}
          onRegion={onRegion}
          zoom={view.zoom}
          onZoom={control.zoomBy}
          onFit={control.fit}
        />
      ) : null}
      {children?.(drawing)}
    </>
  );
}
