import { originColour } from '../drawing/origin-colour.ts';
import './swatch.css';

/** The colour of an origin. The code stands beside it wherever the name does not. */
export function Swatch({ territory }: { territory: string }) {
  return <span className="swatch" style={{ background: originColour(territory) }} aria-hidden="true" />;
}
