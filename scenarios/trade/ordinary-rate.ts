import type { Programme } from './import-duty.ts';

/** The kind of the duty that is owed where nothing else is said. */
export const ordinaryKind = 'mfn';

/** Whether a programme charges an ordinary rate, or has a layer that stands in the place of whatever it is. */
export function isOrdinaryRateKnown({ kind, stack }: Programme): boolean {
  return (
    kind === 'de minimis' ||
    stack.setAside.some(({ layer }) => layer.kind === ordinaryKind) ||
    stack.lines.some(({ layer, isRateUnknown }) => {
      const isInItsPlace = layer.stacking === 'replaces' || layer.stacking === 'exempts';
      return layer.kind === ordinaryKind
        ? !isRateUnknown
        : isInItsPlace && layer.ofKinds.includes(ordinaryKind);
    })
  );
}
