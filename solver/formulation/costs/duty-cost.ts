import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { QuotaUse } from '../sets/planning-sets.ts';
import type { Move } from '../sets/reach.ts';
import type { CostFamily } from './cost-family.ts';
import { moveCause } from './move-cause.ts';
import type { MeanDuty } from '../sets/move-duty.ts';

/**
 * Duty, layer by layer. A lane into another customs territory is an import on the day of arrival; a dispatch arrives
 * over a window, and on every day of it takes the cheapest programme that is open: standard, preference, first sale,
 * de minimis, one and never two. Goods under drawback pay the standard one and are refunded a share of the layers
 * that are eligible; units under a quota pay the stack with the quota's layer in place of the one without.
 */
export const dutyCost: CostFamily = {
  name: 'duty',
  title: 'Duty by layer, less drawback',
  formula: `Σ_{l into another territory} Σ_{λ} duty[λ,l,p,o,t] · flow[l,p,o,t] − Σ_{l under drawback} Σ_{λ eligible} drawbackShare · duty[λ,l,p,o,t] · flow[l,p,o,t]
  + Σ_{λ'} (Σ_λ duty[λ,l,p,o,t | λ'] − Σ_λ duty[λ,l,p,o,t]) · quotaUse[λ',l,p,o,t],
  duty[λ,…] = rate[λ] · base[l,p] + amountPerUnit[λ] + amountPerKg[λ] · weightKg[p] + amountPerTonneCo2e[λ] · embedded[p] / 1000, averaged over the arrival window;
  base = value[p,s] (fob) or value[p,s] · (1 + insurance) + freight (cif, without whole containers), the value times firstSaleShare for a first sale`,
  charge(sets, { flow, quotaUse }, charge) {
    const { duties } = sets;
    const causeOf = (move: Move, period: number, { layer, isFirstSale }: MeanDuty) => ({
      ...moveCause(sets, move, period),
      cause: layer.id,
      ...(isFirstSale ? { part: 'first-sale' as const } : {}),
    });
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      for (const duty of duties.charged(move, period)) {
        charge(column, duty.dutyPerUnit, 'duty', () => causeOf(move, period, duty));
        if (!move.entersUnderDrawback || !duty.layer.isDrawbackEligible) continue;
        const refund = -duties.refundedShare(move) * duty.dutyPerUnit;
        charge(column, refund, 'drawback', () => causeOf(move, period, duty));
      }
    });
    quotaUse.each((item, period, column) => {
      const { move: number, layer } = sets.quotaUses[item] as QuotaUse;
      const move = sets.moves[number] as Move;
      const { id } = sets.network.duties[layer] as DutyLayer;
      for (const duty of duties.charged(move, period)) {
        charge(column, -duty.dutyPerUnit, 'duty', () => causeOf(move, period, duty));
      }
      for (const duty of duties.underQuota(move, period, id)) {
        charge(column, duty.dutyPerUnit, 'duty', () => causeOf(move, period, duty));
      }
    });
  },
};
