import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Mark } from '../../../drawing/map/layout-frame.ts';
import { layoutLaneMap, type LaneLine } from '../../../charts/map/layout-lane-map.ts';
import { MapControls } from '../../../charts/map/map-controls.tsx';
import { MapGround } from '../../../charts/map/map-ground.tsx';
import { MapLabel } from '../../../charts/map/map-label.tsx';
import { MapMark } from '../../../charts/map/map-mark.tsx';
import { networkSites } from '../../../drawing/map/map-sites.ts';
import { unviewed } from '../../../drawing/map/map-view.ts';
import { mapMessages } from '../../../charts/map/messages.ts';
import type { Point } from '../../../drawing/map/point.ts';
import { useMapType } from '../../../charts/map/use-map-type.ts';
import { useMapView } from '../../../charts/map/use-map-view.ts';
import { useSize } from '../../../charts/map/use-size.ts';
import { said, type Said } from '../../../i18n/said.ts';
import { useText } from '../../../i18n/use-text.tsx';
import { useSession } from '../../../session/use-session.ts';
import type { PlannerState } from '../../../store/planner-state.ts';
import { activeNetwork } from '../../../store/selectors.ts';
import { usePlanner } from '../../../store/use-planner.ts';
import type { MapRegion } from '../../../drawing/map/map-region.ts';
import { removeSelected } from '../remove-selected.ts';
import { laneStep, type LanePen } from './lane-pen.ts';
import { networkMapMessages as messages } from './messages.ts';
import { NetworkLaneLine } from './network-lane-line.tsx';
import { NetworkMapTools } from './network-map-tools.tsx';
import { arrows, nextOption, type MapOption } from './next-option.ts';
import { useNetworkEdits } from './use-network-edits.ts';
import { pointOf, useSiteDrag } from './use-site-drag.ts';
import '../../../charts/map/flow-map.css';
import './network-map.css';

const selectSelection = ({ selection }: PlannerState) => selection;
const selectSelect = ({ select }: PlannerState) => select;

/** The sites and lanes of the network on a map, where sites are dragged and lanes drawn. */
export function NetworkMap() {
  const network = usePlanner(activeNetwork);
  const [size, watch] = useSize();
  return (
    <div className="network-map" ref={watch}>
      {network === null || size === null || size.width < 40 || size.height < 40 ? null : (
        <SizedNetworkMap network={network} width={size.width} height={size.height} />
      )}
    </div>
  );
}

/** Room at the head and the foot of the map where tools stand, in heights of a line. */
const toolsHeight = 2.8;
const controlsHeight = 2.5;
/** Pixels that a site moves by one press of Alt and an arrow. */
const keyStep = 4;

function SizedNetworkMap({ network, width, height }: { network: Network; width: number; height: number }) {
  const { say, saySaid, language } = useText();
  const session = useSession();
  const { type, noteLine } = useMapType();
  const selection = usePlanner(selectSelection);
  const select = usePlanner(selectSelect);
  const edits = useNetworkEdits(network);
  const [region, setRegion] = useState<MapRegion>('world');
  const control = useMapView(region, width, height);
  const { view } = control;
  const [pen, setPen] = useState<LanePen>(null);
  const [pointer, setPointer] = useState<Point | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const [notice, setNotice] = useState<Said | null>(null);
  const idBase = useId().replaceAll(/\W/g, '');
  const optionId = (id: string) => `${idBase}-${id.replaceAll(/\W/g, '-')}`;

  // By what it draws, not by the network around it: an edit of demand draws no site anew.
  const { sites: siteRecords, lanes: laneRecords } = network;
  const onMap = selection?.collection === 'sites' || selection?.collection === 'lanes' ? selection : null;
  const sites = useMemo(() => networkSites(siteRecords, language), [siteRecords, language]);
  const names = useMemo(() => new Map(sites.map(({ id, name }) => [id, name])), [sites]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const chosen = useMemo(() => {
    const idsOf = (collection: 'sites' | 'lanes') =>
      new Set(onMap?.collection === collection ? onMap.ids : []);
    const lanes = idsOf('lanes');
    const starts = laneRecords.filter(({ id }) => lanes.has(id)).map(({ from }) => from);
    const sites = idsOf('sites');
    return { sites, lanes, families: new Set<string>([...starts, ...sites]) };
  }, [onMap, laneRecords]);
  const { projection, lines, marks, labels } = useMemo(
    () =>
      layoutLaneMap(laneRecords, sites, {
        width,
        height,
        region,
        view,
        selected: chosen.sites,
        roomAbove: noteLine * toolsHeight,
        taken: [
          { x: 0, y: height - noteLine * controlsHeight, width, height: noteLine * controlsHeight },
          { x: 0, y: 0, width, height: noteLine * toolsHeight },
        ],
        type,
      }),
    [laneRecords, sites, width, height, region, view, chosen, type, noteLine],
  );
  const options: readonly MapOption[] = useMemo(
    () => [
      ...marks.map((mark) => ({ id: mark.id, point: mark.point, mark })),
      ...lines.map((line) => ({ id: line.id, point: line.points[line.points.length >> 1]!, line })),
    ],
    [marks, lines],
  );
  const activeOption = options.find(({ id }) => id === active) ?? null;

  const chooseMark = (mark: Mark) => {
    setActive(mark.id);
    if (pen === null) {
      select({ collection: 'sites', ids: mark.sites.map(({ id }) => id), field: null });
      return;
    }
    const { pen: next, lane } = laneStep(pen, mark.lead.id);
    setPen(next);
    if (lane !== null) setNotice(edits.drawLane(lane.from, lane.to));
  };
  const chooseLine = (line: LaneLine) => {
    setActive(line.id);
    select({ collection: 'lanes', ids: line.lanes.map(({ id }) => id), field: null });
  };
  const startPen = (from: string | null) => {
    setNotice(null);
    setPen({ from });
  };
  const placeAt = (point: Point) => projection.unproject(unviewed(view, point));
  const addAt = (point: Point) => {
    const place = placeAt(point);
    if (place !== null) edits.addSite(place);
  };
  // A chosen site leads its mark, so that of several in one place the one chosen in the table can be moved.
  const canMove = ({ sites, lead }: Mark) =>
    sites.length === 1 || (chosen.sites.size === 1 && chosen.sites.has(lead.id));
  const move = (mark: Mark, to: Point) => {
    if (!canMove(mark)) {
      setNotice(said(messages.oneMark, { count: mark.sites.length }));
      return;
    }
    const place = placeAt(to);
    if (place !== null) edits.moveSite(mark.lead.id, place);
  };
  const { dragged, handlersOf } = useSiteDrag((mark) => pen === null && canMove(mark), move, chooseMark);

  const removeChosen = () => {
    // What is selected in a table beside the map is not the map's to remove.
    if (chosen.sites.size + chosen.lanes.size > 0) removeSelected(session);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const arrow = arrows[key];
    const mark = activeOption !== null && 'mark' in activeOption ? activeOption.mark : null;
    if (event.altKey) {
      if (arrow === undefined || mark === null) return;
      move(mark, { x: mark.point.x + arrow.x * keyStep, y: mark.point.y + arrow.y * keyStep });
    } else if (key === '+' || key === '=') control.zoomBy(1.5);
    else if (key === '-') control.zoomBy(1 / 1.5);
    else if (key === '0') control.fit();
    else if (key === 'l') startPen(mark?.lead.id ?? null);
    else if (key === 'n') addAt({ x: width / 2, y: height / 2 });
    else if (key === 'Escape') {
      if (pen === null) select(null);
      else setPen(null);
    } else if (key === 'Delete' || key === 'Backspace') removeChosen();
    else if (key === 'Enter' || key === ' ') {
      if (mark !== null) chooseMark(mark);
      else if (activeOption !== null && 'line' in activeOption) chooseLine(activeOption.line);
    } else {
      const next = nextOption(options, active, key, pen !== null);
      if (next === null) return;
      setActive(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const penStart = marks.find(({ sites }) => sites.some(({ id }) => id === pen?.from))?.point ?? null;
  const penEnd = pointer ?? (hasFocus ? (activeOption?.point ?? null) : null);
  const asked =
    pen === null
      ? null
      : pen.from === null
        ? say(messages.chooseFrom)
        : say(messages.chooseTo, { from: nameOf(pen.from) });
  const stateOf = ({ lanes }: LaneLine) =>
    lanes.some(({ id }) => chosen.lanes.has(id))
      ? 'chosen'
      : lanes.some(({ from }) => chosen.families.has(from))
        ? 'family'
        : 'rest';
  const wordsOf = ({ lanes }: LaneLine) => {
    const { from, to, mode } = lanes[0]!;
    return say(messages.lane, { from: nameOf(from), to: nameOf(to), mode: say(mapMessages[mode]) });
  };
  return (
    <>
      <svg
        className={pen === null ? 'map' : 'map network-map-drawing'}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        ref={control.watchWheel}
        {...control.pointer}
        onPointerMove={(event) => {
          control.pointer.onPointerMove(event);
          if (pen !== null) setPointer(pointOf(event));
        }}
        onPointerLeave={() => setPointer(null)}
        onClick={({ target, currentTarget }) => {
          if (target === currentTarget && !control.hasMoved() && pen === null) select(null);
        }}
        onDoubleClick={({ clientX, clientY, currentTarget }) => {
          const frame = currentTarget.getBoundingClientRect();
          if (pen === null) addAt({ x: clientX - frame.x, y: clientY - frame.y });
        }}
      >
        <MapGround projection={projection} width={width} height={height} view={view} detail="50m" />
        <g
          className="map-items"
          role="listbox"
          tabIndex={0}
          aria-label={say(messages.name, { sites: sites.length, lanes: laneRecords.length })}
          {...(hasFocus && activeOption !== null
            ? { 'aria-activedescendant': optionId(activeOption.id) }
            : {})}
          onFocus={() => {
            setHasFocus(true);
            setActive((active) => active ?? options[0]?.id ?? null);
          }}
          onBlur={() => setHasFocus(false)}
          onKeyDown={onKeyDown}
        >
          {lines.map((line) => (
            <NetworkLaneLine
              key={line.id}
              line={line}
              optionId={optionId(line.id)}
              name={wordsOf(line)}
              state={stateOf(line)}
              isAt={hasFocus && active === line.id}
              onClick={() => {
                if (!control.hasMoved() && pen === null) chooseLine(line);
              }}
            />
          ))}
          {labels.map((label) => (
            <MapLabel key={label.id} label={label} isFaded={dragged?.id === label.id} />
          ))}
          {marks.map((mark) => {
            const point = dragged?.id === mark.id ? dragged.point : mark.point;
            const isChosen = mark.sites.some(({ id }) => chosen.sites.has(id));
            const isAt = (hasFocus && active === mark.id) || pen?.from === mark.lead.id;
            return (
              <g
                key={mark.id}
                id={optionId(mark.id)}
                className="network-map-site"
                role="option"
                aria-selected={isChosen}
                aria-label={`${mark.sites.map(({ name }) => name).join(' + ')} · ${say(mapMessages[mark.lead.kind])}`}
                {...handlersOf(mark)}
              >
                <circle className="map-mark-hit" cx={point.x} cy={point.y} r={12} />
                <MapMark mark={{ ...mark, point }} emphasis={isChosen ? 'chosen' : isAt ? 'hover' : 'none'} />
              </g>
            );
          })}
        </g>
        <rect className="map-focus" x={2} y={2} width={width - 4} height={height - 4} />
        {penStart === null || penEnd === null ? null : (
          <line className="network-map-pen" x1={penStart.x} y1={penStart.y} x2={penEnd.x} y2={penEnd.y} />
        )}
      </svg>
      <NetworkMapTools
        isDrawing={pen !== null}
        onDraw={() => startPen(chosen.sites.size === 1 ? [...chosen.sites][0]! : null)}
        onStop={() => setPen(null)}
        onAdd={() => addAt({ x: width / 2, y: height / 2 })}
        words={asked ?? (notice === null ? say(messages.hint) : saySaid(notice))}
      />
      <MapControls
        region={region}
        onRegion={setRegion}
        zoom={view.zoom}
        onZoom={control.zoomBy}
        onFit={control.fit}
      />
    </>
  );
}
