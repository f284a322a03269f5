import type { ComponentType } from 'react';
import { AlternativesScreen } from '../features/alternatives/alternatives-screen.tsx';
import { BreakEvenScreen } from '../features/breakeven/break-even-screen.tsx';
import { CompareScreen } from '../features/compare/compare-screen.tsx';
import { DutiesScreen } from '../features/duties/duties-screen.tsx';
import { FuturesScreen } from '../features/futures/futures-screen.tsx';
import { FrontierScreen } from '../features/frontier/frontier-screen.tsx';
import { NetworkScreen } from '../features/network/network-screen.tsx';
import { PlanScreen } from '../features/plan/plan-screen.tsx';
import type { Message } from '../i18n/message.ts';
import type { ScreenId } from './screen.ts';
import { shellMessages as messages } from './messages.ts';

export interface ScreenGroup {
  title: Message;
  screens: readonly Screen[];
}

export interface Screen {
  id: Exclude<ScreenId, 'start'>;
  title: Message;
  Component: ComponentType;
}

/** The screens of an open document, as the rail lists them. */
export const screenGroups: readonly ScreenGroup[] = [
  {
    title: messages.data,
    screens: [
      { id: 'network', title: messages.network, Component: NetworkScreen },
      { id: 'duties', title: messages.duties, Component: DutiesScreen },
    ],
  },
  {
    title: messages.answer,
    screens: [
      { id: 'plan', title: messages.plan, Component: PlanScreen },
      { id: 'compare', title: messages.compare, Component: CompareScreen },
    ],
  },
  {
    title: messages.questions,
    screens: [
      { id: 'breakeven', title: messages.breakEven, Component: BreakEvenScreen },
      { id: 'futures', title: messages.futures, Component: FuturesScreen },
      { id: 'frontier', title: messages.frontier, Component: FrontierScreen },
      { id: 'alternatives', title: messages.alternatives, Component: AlternativesScreen },
    ],
  },
];
