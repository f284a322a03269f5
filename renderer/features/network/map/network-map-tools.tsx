import { Button } from '../../../components/button.tsx';
import { useText } from '../../../i18n/use-text.tsx';
import { networkMapMessages as messages } from './messages.ts';

export interface NetworkMapToolsProps {
  isDrawing: boolean;
  onDraw: () => void;
  onStop: () => void;
  onAdd: () => void;
  /** What is asked for now, or what there is to say of the last step. */
  words: string;
}

/** Drawing a lane, adding a site, and a line that says what comes next. */
export function NetworkMapTools({ isDrawing, onDraw, onStop, onAdd, words }: NetworkMapToolsProps) {
  const { say } = useText();
  return (
    <div className="network-map-tools">
      {isDrawing ? (
        <Button kind="plain" onPress={onStop}>
          {say(messages.stop)}
        </Button>
      ) : (
        <>
          <Button kind="plain" onPress={onDraw}>
            {say(messages.drawLane)}
          </Button>
          <Button kind="plain" onPress={onAdd}>
            {say(messages.addSite)}
          </Button>
        </>
      )}
      <span className="network-map-words" role="status">
        {words}
      </span>
    </div>
  );
}
