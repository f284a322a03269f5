import { useId, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import './button.css';

export interface ButtonProps {
  /** One primary in a region; a link where the action belongs to a sentence or a row. */
  kind?: 'primary' | 'plain' | 'link' | 'quiet';
  onPress: () => void;
  isDisabled?: boolean;
  /** Said on focus; the button stays in the order of the keyboard so that it can be read. */
  whyDisabled?: string;
  /** Name for screen readers where the content is a glyph or leaves out what it acts on. */
  label?: string;
  autoFocus?: boolean;
  /** Named by the tour, which points at it. */
  tourStop?: string;
  children: ReactNode;
}

/** A verb with its object. A disabled one says why. */
export function Button({
  kind = 'plain',
  onPress,
  isDisabled = false,
  whyDisabled,
  label,
  autoFocus = false,
  tourStop,
  children,
}: ButtonProps) {
  const reasonId = useId();
  const reads = isDisabled && whyDisabled !== undefined;
  const button = (
    <AriaButton
      className={`button button-${kind}`}
      isDisabled={isDisabled && !reads}
      autoFocus={autoFocus}
      onPress={isDisabled ? () => undefined : onPress}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(reads ? { 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
      {...(tourStop === undefined ? {} : { 'data-tour': tourStop })}
    >
      {children}
    </AriaButton>
  );
  if (!reads) return button;
  return (
    <span className="button-with-reason">
      {button}
      <span id={reasonId} className="button-reason">
        {whyDisabled}
      </span>
    </span>
  );
}
