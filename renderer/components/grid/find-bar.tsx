import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../button.tsx';
import type { CellPlace } from './cell-range.ts';
import { gridMessages as messages } from './messages.ts';

export interface FindBarProps {
  find: (text: string) => readonly CellPlace[];
  onShow: (place: CellPlace) => void;
  onClose: () => void;
}

/** Finds a text in the cells as shown; Enter goes on, Shift+Enter back, Esc returns to the grid. */
export function FindBar({ find, onShow, onClose }: FindBarProps) {
  const { say } = useText();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly CellPlace[] | null>(null);
  const [at, setAt] = useState(-1);
  const go = (way: 1 | -1) => {
    const places = found ?? find(text);
    setFound(places);
    if (places.length === 0) return;
    const next = found === null ? 0 : (at + way + places.length) % places.length;
    setAt(next);
    onShow(places[next]!);
  };
  return (
    <div className="grid-find" role="search">
      <input
        className="grid-find-input"
        aria-label={say(messages.find)}
        placeholder={say(messages.find)}
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setFound(null);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
          } else if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onClose();
          }
        }}
      />
      <Button kind="link" onPress={() => go(1)}>
        {say(messages.findNext)}
      </Button>
      <span className="grid-find-count" role="status">
        {found === null ? '' : say(messages.found, { count: found.length, place: at + 1 })}
      </span>
    </div>
  );
}
