import { useRef, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useText } from '../i18n/use-text.tsx';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { shellMessages as messages } from './messages.ts';
import './screen-layout.css';

export interface ScreenLayoutProps {
  /** One sentence that a director can read aloud. */
  headline?: ReactNode;
  /** Colour-by, filter, count of what is shown, form of view. */
  tools?: ReactNode;
  inspector?: ReactNode;
  /** Width of the inspector until the planner drags it, in pixels at 100 %. */
  inspectorWidth?: number;
  footer?: ReactNode;
  /** The map, chart or grid: takes what room is left. */
  children: ReactNode;
}

const selectScreen = ({ screen }: PlannerState) => screen;
const selectIsOpen = ({ isInspectorOpen }: PlannerState) => isInspectorOpen;
const selectShow = ({ show }: PlannerState) => show;
const selectPanels = ({ preferences }: PlannerState) => preferences.panels;
const selectSetPreferences = ({ setPreferences }: PlannerState) => setPreferences;
const selectScale = ({ preferences }: PlannerState) => preferences.scalePercent / 100;

/** The regions of a screen. The inspector is dragged, folds away, and comes back as wide as it was left on this screen. */
export function ScreenLayout({
  headline,
  tools,
  inspector,
  inspectorWidth = 348,
  footer,
  children,
}: ScreenLayoutProps) {
  const { say } = useText();
  const screen = usePlanner(selectScreen);
  const isOpen = usePlanner(selectIsOpen);
  const show = usePlanner(selectShow);
  const panels = usePlanner(selectPanels);
  const setPreferences = usePlanner(selectSetPreferences);
  const scale = usePlanner(selectScale);
  const key = `inspector/${screen}`;
  const kept = panels[key];
  const width = typeof kept === 'number' ? kept : inspectorWidth;
  const dragged = useRef<number | null>(null);

  const work = (
    <div className="screen-work">
      {headline == null ? null : <h1 className="screen-headline">{headline}</h1>}
      {tools == null ? null : <div className="screen-tools">{tools}</div>}
      <div className="screen-centre">{children}</div>
    </div>
  );
  return (
    <div className="screen">
      <div className="screen-above-footer">
        {inspector == null ? (
          work
        ) : isOpen ? (
          <Group
            key={key}
            className="screen-panels"
            onLayoutChanged={(_layout, { isUserInteraction }) => {
              if (!isUserInteraction || dragged.current === null) return;
              const width = Math.round(dragged.current / scale);
              setPreferences({ panels: { ...panels, [key]: width } });
            }}
          >
            <Panel id="work" minSize={Math.min(560, window.innerWidth / 2)}>
              {work}
            </Panel>
            <Separator className="screen-separator" aria-label={say(messages.inspectorWidth)} />
            <Panel
              id="inspector"
              defaultSize={Math.min(width * scale, window.innerWidth * 0.4)}
              minSize={Math.min(240 * scale, window.innerWidth * 0.3)}
              maxSize="50%"
              groupResizeBehavior="preserve-pixel-size"
              onResize={({ inPixels }) => {
                dragged.current = inPixels;
              }}
            >
              <aside className="screen-inspector" aria-label={say(messages.inspector)}>
                <AriaButton
                  className="screen-fold screen-fold-open"
                  aria-label={say(messages.foldInspector)}
                  onPress={() => show({ isInspectorOpen: false })}
                >
                  ›
                </AriaButton>
                {inspector}
              </aside>
            </Panel>
          </Group>
        ) : (
          <>
            {work}
            <div className="screen-folded">
              <AriaButton
                className="screen-fold"
                aria-label={say(messages.unfoldInspector)}
                onPress={() => show({ isInspectorOpen: true })}
              >
                ‹
              </AriaButton>
            </div>
          </>
        )}
      </div>
      {footer == null ? null : <div className="screen-footer">{footer}</div>}
    </div>
  );
}
