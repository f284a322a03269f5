import type { Settings } from '../../../scenarios/domain/settings.ts';
import type { Message } from '../../i18n/message.ts';
import { networkMessages as messages } from './messages.ts';

/** What the planner calls a setting: its label in the form. */
export const settingTitles: Readonly<Partial<Record<string, Message>> & Record<keyof Settings, Message>> = {
  title: messages.titleLabel,
  baseCurrency: messages.baseCurrencyLabel,
  periods: messages.periodsTitle,
  objective: messages.objectiveLabel,
  costOfCapitalPerYear: messages.costOfCapitalLabel,
  serviceLevelZ: messages.serviceLevelLabel,
  carbonPricePerTonne: messages.carbonPriceLabel,
  usableM3PerTeu: messages.usableM3Label,
  usableKgPerTeu: messages.usableKgLabel,
  isPreferencePlanned: messages.preferenceLabel,
  disputedOrigins: messages.disputedOriginsLabel,
  referenceEdition: messages.editionLabel,
};

/** Settings that are fractions in the file and per cent under their title. */
export const percentSettings: ReadonlySet<string> = new Set<keyof Settings>(['costOfCapitalPerYear']);
