import type { ViewState } from '../../store/view-slice.ts';

/** The explorer, asked for the duty of what a lane carries most of. */
export function explainLane(lane: string, product: string | null = null): Partial<ViewState> {
  return { screen: 'duties', dutiesTable: 'explorer', dutyQuestion: { lane, product, typed: {} } };
}
