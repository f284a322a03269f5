import { useMemo } from 'react';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import { mapFlows } from '../../charts/map/map-flows.ts';
import { topLanes } from '../../charts/map/top-lanes.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import type { PlanColour, PlanForm } from '../../store/view-slice.ts';
import { planMessages as messages } from './messages.ts';
import type { PlanView } from './use-plan.ts';

const selectColour = ({ colourBy }: PlannerState) => colourBy;
const selectForm = ({ planForm }: PlannerState) => planForm;
const selectProduct = ({ planProduct }: PlannerState) => planProduct;
const selectPeriods = ({ planPeriods }: PlannerState) => planPeriods;
const selectShow = ({ show }: PlannerState) => show;

const colours: readonly PlanColour[] = ['origin', 'mode', 'burden', 'product'];
const forms: readonly PlanForm[] = ['map', 'sankey', 'costs', 'charts', 'table'];

/** Of all products, as an option of the filter; product ids begin with a letter. */
const all = '';

/** Colour, product, what part of the lanes is shown, and in which form. */
export function PlanTools({ planned, names, format, text: { say } }: PlanView) {
  const colourBy = usePlanner(selectColour);
  const form = usePlanner(selectForm);
  const product = usePlanner(selectProduct);
  const periods = usePlanner(selectPeriods);
  const show = usePlanner(selectShow);
  const { network, plan, ledger } = planned;
  const isFlow = form === 'map';
  const lanes = useMemo(
    () =>
      isFlow
        ? topLanes(
            mapFlows(network, plan, ledger, { periods, product }).filter(({ isComponent }) => !isComponent),
          )
        : null,
    [isFlow, network, plan, ledger, periods, product],
  );
  const wanted = useMemo(() => {
    const products = new Set(network.demand.map(({ product }) => product));
    return network.products.filter(({ id }) => products.has(id));
  }, [network]);
  return (
    <>
      {isFlow ? (
        <Segmented
          label={say(messages.colourBy)}
          options={colours.map((id) => ({ id, label: say(messages[id]) }))}
          value={colourBy}
          onChange={(colourBy) => show({ colourBy })}
        />
      ) : null}
      {form === 'table' || form === 'charts' ? null : (
        <Select
          label={say(messages.product)}
          isQuiet
          options={[
            { id: all, label: say(messages.allProducts) },
            ...wanted.map(({ id }) => ({ id: String(id), label: names.product(id) })),
          ]}
          value={product ?? all}
          onChange={(id) => show({ planProduct: id === all ? null : id, planMarket: null })}
        />
      )}
      <span className="plan-tools-end">
        {lanes === null ? null : (
          <span className="plan-note">
            {lanes.shown.length === lanes.all
              ? say(messages.allLanes, { all: lanes.all })
              : say(messages.lanesShown, {
                  shown: lanes.shown.length,
                  all: lanes.all,
                  share: format.share(lanes.share, 0),
                })}
          </span>
        )}
        <Segmented
          label={say(messages.form)}
          options={forms.map((id) => ({ id, label: say(messages[id]) }))}
          value={form}
          onChange={(planForm) => show({ planForm })}
        />
      </span>
    </>
  );
}
