import type { AnalysesActions, AnalysesState } from './analyses-slice.ts';
import type { AnswersActions, AnswersState } from './answers-slice.ts';
import type { DeskActions, DeskState } from './desk-slice.ts';
import type { DocumentActions, DocumentState } from './document-slice.ts';
import type { FindingsActions, FindingsState } from './findings-slice.ts';
import type { PreferencesActions, PreferencesState } from './preferences-slice.ts';
import type { WhatIfActions, WhatIfState } from './what-if-slice.ts';
import type { ViewActions, ViewState } from './view-slice.ts';

/** All that the window knows. The document is its own; answers, findings and files are told to it. */
export interface PlannerState
  extends
    DocumentState,
    DocumentActions,
    DeskState,
    DeskActions,
    AnswersState,
    AnswersActions,
    AnalysesState,
    AnalysesActions,
    WhatIfState,
    WhatIfActions,
    FindingsState,
    FindingsActions,
    ViewState,
    ViewActions,
    PreferencesState,
    PreferencesActions {}
