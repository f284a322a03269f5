import { useMemo } from 'react';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import type { PlanColour, PlanForm } from '../../store/view-slice.ts';
import { planMessages as messages } from './messages.ts';
import type { PlanView } from './use-plan.ts';

const selectColour = ({ colourBy }: PlannerState) => colourBy;
const selectForm = ({ planForm }: PlannerState) => planForm;
const selectProduct = ({ planProduct }: PlannerState) => planProduct;
const selectShow = ({ show }: PlannerState) => show;

const colours: readonly PlanColour[] = ['origin', 'mode', 'burden', 'product'];
const forms: readonly PlanForm[] = ['map', 'sankey', 'costs', 'charts', 'table'];

/** How much of the plan the map draws. */
export interface LaneCount {
  shown: number;
  all: number;
  /** Of the volume; `null` where there is none. */
  share: number | null;
}

/** Of all products, as an option of the filter; product ids begin with a letter. */
const all = '';

/** Colour, product, what part of the lanes is shown, and in which form. */
export function PlanTools({
  planned,
  names,
  format,
  text: { say },
  count,
}: PlanView & { count: LaneCount | null }) {
  const colourBy = usePlanner(selectColour);
  const form = usePlanner(selectForm);
  const product = usePlanner(selectProduct);
  const show = usePlanner(selectShow);
  const { network } = planned;
  const isFlow = form === 'map';
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
      {form !== 'map' && form !== 'sankey' ? null : (
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
        {!isFlow || count === null ? null : (
          <span className="plan-note">
            {count.shown === count.all
              ? say(messages.allLanes, { all: count.all })
              : say(messages.lanesShown, {
                  shown: count.shown,
                  all: count.all,
                  share: format.share(count.share, 0),
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
