import type { Book, Sheet } from '../book.ts';
import { fontOf } from '../font-of.ts';
import { assumptionsSheet } from './assumptions-sheet.ts';
import { bookingsSheet } from './bookings-sheet.ts';
import { capacitySheet } from './capacity-sheet.ts';
import { carbonSheet } from './carbon-sheet.ts';
import { dutiesSheet } from './duties-sheet.ts';
import { amountsSheet, landedCostSheet } from './landed-cost-sheet.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';
import { planContext, type PlanContext } from '../../plan/plan-context.ts';
import { nameIn } from '../../../scenarios/domain/name-in.ts';
import { productionSheet } from './production-sheet.ts';
import { purchasesSheet } from './purchases-sheet.ts';
import { shipmentsSheet } from './shipments-sheet.ts';
import { stockSheet } from './stock-sheet.ts';
import { summarySheet } from './summary-sheet.ts';

/** Every sheet of a plan's workbook, in the order of its tabs. */
const planSheets: readonly ((context: PlanContext) => Sheet)[] = [
  summarySheet,
  productionSheet,
  purchasesSheet,
  shipmentsSheet,
  bookingsSheet,
  stockSheet,
  dutiesSheet,
  landedCostSheet,
  amountsSheet,
  capacitySheet,
  carbonSheet,
  assumptionsSheet,
];

/** The allocation plan as a workbook: what each plant, supplier, lane and market does, and what the plan rests on. */
export function planBook(answer: PlanAnswer): Book {
  const context = planContext(answer);
  return {
    title: `${nameIn(answer.network.settings.title, answer.language)} · ${context.scenarioName}`,
    creator: `PlusN ${answer.stamp.programVersion}`,
    writtenAt: answer.stamp.writtenAt,
    fonts: { name: fontOf[answer.language], size: 10 },
    sheets: planSheets.map((sheet) => sheet(context)),
  };
}
