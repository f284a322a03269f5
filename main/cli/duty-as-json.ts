import type { DutyLayer } from '../../scenarios/domain/duty-layer.ts';
import type { DutyAnswer } from '../../scenarios/trade/duty-answer.ts';
import { sayWhyNot } from './say-layer.ts';
import type { DutyShown } from './duty-shown.ts';
import { sayDuty } from './say-duty.ts';

/** An answer about duty as plain data: rates as fractions, money in `currency`, days as `YYYY-MM-DD`; unknown is `null`. */
export function dutyAsJson(shown: DutyShown): object {
  const { answer, notices, edition } = shown;
  const { enquiry, programmes, setAside, proposed, narrowerCodes, siblingCodes, fees, ...rest } = answer;
  const codes = (listed: DutyAnswer['narrowerCodes']) =>
    listed.map(({ layers, ...code }) => ({
      ...code,
      layers: layers.map(({ id }) => id),
    }));
  const ways = programmes.map(({ layers, ...programme }) => ({
    ...programme,
    layers: layers.map(flattened),
  }));
  return {
    question: enquiry,
    say: sayDuty(shown),
    ...rest,
    programme: programmes[0]?.kind ?? null,
    layers: ways[0]?.layers ?? [],
    programmes: ways,
    setAside: setAside.map((each) => ({
      ...flattened(each),
      why: { ...each.why, say: sayWhyNot(each.why, shown) },
    })),
    calendar: answer.calendar.map((change) => ({
      ...change,
      layers: change.layers.map(({ layer, ...what }) => ({ id: layer.id, ...what })),
    })),
    proposed: proposed.map(({ id }) => id),
    narrowerCodes: codes(narrowerCodes),
    siblingCodes: codes(siblingCodes),
    fees: fees.map(({ fee, ...charged }) => ({ ...fee, ...charged })),
    notices,
    edition,
  };
}

/** A layer as one record: its own fields, among them its authority, dates, status and source, and what it charges. */
function flattened<Told extends { readonly layer: DutyLayer; readonly why?: unknown }>({
  layer,
  ...told
}: Told): Omit<Told, 'layer'> & DutyLayer {
  return { ...layer, ...told };
}
