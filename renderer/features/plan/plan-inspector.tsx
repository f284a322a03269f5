import { Button } from '../../components/button.tsx';
import { shipmentsByLane } from '../../../solver/report/shipments-by-lane.ts';
import type { LedgerQuery } from '../../../solver/report/ledger-query.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { InspectLane } from './inspect-lane.tsx';
import { InspectMarket } from './inspect-market.tsx';
import { InspectProduct } from './inspect-product.tsx';
import { InspectSite } from './inspect-site.tsx';
import { LedgerPanel } from './ledger-panel.tsx';
import { planMessages as messages } from './messages.ts';
import type { Planned } from './planned.ts';
import type { PlanView } from './use-plan.ts';
import { WholePlan } from './whole-plan.tsx';

const selectSelection = ({ selection }: PlannerState) => selection;
const selectLedger = ({ ledger }: PlannerState) => ledger;
const selectProduct = ({ planProduct }: PlannerState) => planProduct;
const selectShow = ({ show }: PlannerState) => show;
const selectSelect = ({ select }: PlannerState) => select;

/** Beside the plan: the ledger entries asked for, else what is selected, else the whole. */
export function PlanInspector({ base, ...view }: PlanView & { base: Planned | null }) {
  const selection = usePlanner(selectSelection);
  const query = usePlanner(selectLedger);
  const product = usePlanner(selectProduct);
  const show = usePlanner(selectShow);
  const select = usePlanner(selectSelect);
  const { network } = view.planned;
  const onOpen = (ledger: LedgerQuery) => show({ ledger });
  const onSite = (site: string) => select({ collection: 'sites', ids: [site], field: null });
  const onProduct = (planProduct: string) => show({ planProduct });
  if (query !== null) return <LedgerPanel {...view} query={query} />;

  const id = selection?.ids.length === 1 ? selection.ids[0]! : null;
  const isKnown = (records: readonly { id: string }[]) => records.some((record) => record.id === id);
  const site = network.sites.find((each) => each.id === id);
  const inspected =
    id === null ? null : selection?.collection === 'lanes' && isKnown(network.lanes) ? (
      <InspectLane {...view} lane={id} product={product} onOpen={onOpen} onProduct={onProduct} />
    ) : selection?.collection === 'products' && isKnown(network.products) ? (
      <InspectProduct {...view} product={id} onOpen={onOpen} onSite={onSite} />
    ) : selection?.collection === 'sites' && site !== undefined ? (
      site.roles.includes('market') ? (
        <InspectMarket {...view} market={id} product={product} onOpen={onOpen} onProduct={onProduct} />
      ) : (
        <InspectSite {...view} site={id} onOpen={onOpen} onProduct={onProduct} />
      )
    ) : null;
  if (selection !== null && selection.ids.length > 1 && isListed(selection.collection)) {
    const { collection, ids } = selection;
    const carried = new Map<string, number>();
    for (const { lane, quantity } of view.planned.rows(shipmentsByLane))
      carried.set(lane, (carried.get(lane) ?? 0) + quantity);
    const nameOf = collection === 'lanes' ? view.names.lane : view.names.site;
    return (
      <div className="inspect">
        <div className="inspect-back">
          <Button kind="link" onPress={() => select(null)}>
            {view.text.say(messages.backToPlan)}
          </Button>
        </div>
        <h2 className="inspect-title">{view.text.say(messages.chosenMany, { count: ids.length })}</h2>
        <ul className="inspect-list">
          {ids.map((id) => (
            <li key={id} className="inspect-row">
              <button
                type="button"
                className="inspect-number"
                onClick={() => select({ collection, ids: [id], field: null })}
              >
                {nameOf(id)}
              </button>
              <span>{collection === 'lanes' ? view.format.number(carried.get(id) ?? 0, 0) : ''}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (inspected === null) return <WholePlan {...view} base={base} onOpen={onOpen} onSelectSite={onSite} />;
  return (
    <div className="inspect">
      <div className="inspect-back">
        <Button kind="link" onPress={() => select(null)}>
          {view.text.say(messages.backToPlan)}
        </Button>
      </div>
      {inspected}
    </div>
  );
}

/** Collections whose records one mark of the map may stand for. */
function isListed(collection: string): boolean {
  return collection === 'lanes' || collection === 'sites';
}
