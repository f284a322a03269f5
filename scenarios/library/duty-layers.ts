import { dutyLayer, type DutyLayer } from '../domain/duty-layer.ts';
import rows from './data/duty-layers.json' with { type: 'json' };
import { withSources } from './sourced.ts';

/**
 * Tariff law as dated layers, in order of id, ready for a network's `duties`.
 *
 * Kinds: `mfn`; `s301` (China lists); `fentanyl` and `reciprocal` (IEEPA, collected until 23 February 2026);
 * `s122`; `s301_forced_labour`; `s232` with `s232_scope`; `preference` (replaces `mfn`, mostly under an agreement);
 * `retaliation`; and `s301_excess_capacity`, `s301_vietnam_ip`, `s301_review`, proposed without a rate.
 * An exemption list is a layer of the kind it exempts from, with longer HS prefixes and rate 0.
 */
export const dutyLayers: readonly DutyLayer[] = dutyLayer.array().parse(withSources(rows));
