import { useEffect, useMemo, useState } from 'react';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import { MapArc } from '../../charts/map/map-arc.tsx';
import { layoutFlowMap } from '../../drawing/map/layout-flow-map.ts';
import { mapFlows, wholePlan } from '../../drawing/map/map-flows.ts';
import { MapGround } from '../../charts/map/map-ground.tsx';
import { MapLabel } from '../../charts/map/map-label.tsx';
import { MapMark } from '../../charts/map/map-mark.tsx';
import { planSites } from '../../drawing/map/map-sites.ts';
import { fittedView } from '../../drawing/map/map-view.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { useChartSizes } from '../../charts/use-chart-sizes.ts';
import { useSize, type Size } from '../../charts/map/use-size.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { Session } from '../../session/session.ts';
import '../../charts/map/flow-map.css';
import './example-map.css';

export interface ExampleMapProps {
  example: string;
  size: 'large' | 'small';
}

interface Solved {
  network: Network;
  plan: Plan;
}

const read = new WeakMap<Session, Map<string, Promise<Solved | null>>>();

/** The plan that an example is shipped with, read once, one example after another so that the first is there first. `null` where it has none. */
function solvedExample(session: Session, example: string): Promise<Solved | null> {
  const ofSession = read.get(session) ?? new Map<string, Promise<Solved | null>>();
  read.set(session, ofSession);
  const known = ofSession.get(example);
  if (known !== undefined) return known;
  const before = [...ofSession.values()].at(-1);
  const made = Promise.resolve(before).then(async () => {
    const reply = await session.planner.request('examples/open', { example });
    const document = reply.ok ? reply.value.document : null;
    const stored = document?.plans.find(({ scenario }) => scenario === null);
    if (document === null || stored === undefined) return null;
    const { plan } = stored.record as unknown as SolveRecord;
    return plan === null ? null : { network: document.network, plan };
  });
  ofSession.set(example, made);
  return made;
}

/** The solved flows of an example, as a picture. */
export function ExampleMap({ example, size }: ExampleMapProps) {
  const session = useSession();
  const [box, watch] = useSize();
  const [solved, setSolved] = useState<Solved | null>(null);
  useEffect(() => {
    let isShown = true;
    void solvedExample(session, example).then((solved) => {
      if (isShown) setSolved(solved);
    });
    return () => {
      isShown = false;
    };
  }, [session, example]);
  return (
    <span className={`example-map example-map-${size}`} ref={watch} aria-hidden="true">
      {solved === null || box === null || box.width < 40 || box.height < 40 ? null : (
        <Picture {...solved} box={box} isLarge={size === 'large'} />
      )}
    </span>
  );
}

function Picture({ network, plan, box, isLarge }: Solved & { box: Size; isLarge: boolean }) {
  const { language } = useText();
  const sizes = useChartSizes();
  const { width, height } = box;
  const drawing = useMemo(
    () =>
      layoutFlowMap(mapFlows(network, plan, null, wholePlan), planSites(network, plan, language, wholePlan), {
        width,
        height,
        region: 'world',
        hasInset: false,
        labels: isLarge ? 'names' : 'none',
        type: {
          nameLine: sizes.body * 1.2,
          totalLine: sizes.note * 1.2,
          measure: (text, role) => textWidth(text, role === 'name' ? sizes.body * 1.03 : sizes.note),
        },
      }),
    [network, plan, language, width, height, isLarge, sizes],
  );
  return (
    <svg className="example-map-picture" width={width} height={height}>
      <MapGround
        projection={drawing.projection}
        width={width}
        height={height}
        view={fittedView}
        detail={isLarge ? '50m' : '110m'}
      />
      {drawing.arcs.map((arc) => (
        <MapArc key={arc.id} arc={arc} colourBy="origin" emphasis="none" />
      ))}
      {drawing.labels.map((label) => (
        <MapLabel key={label.id} label={label} isFaded={false} />
      ))}
      {drawing.marks.map((mark) => (
        <MapMark key={mark.id} mark={mark} emphasis="none" />
      ))}
    </svg>
  );
}
