import type { ReactNode } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { MenuItems, type MenuEntry } from './menu-items.tsx';
import './menu-button.css';

export interface MenuButtonProps<Id extends string> {
  label: string;
  items: readonly MenuEntry<Id>[] | readonly (readonly MenuEntry<Id>[])[];
  onAction: (id: Id) => void;
  /** Shown instead of the label and its arrow; the label then names it for screen readers. */
  children?: ReactNode;
}

/** A button that opens a menu. Items in lists are groups, divided by rules. */
export function MenuButton<Id extends string>({ label, items, onAction, children }: MenuButtonProps<Id>) {
  return (
    <MenuTrigger>
      <Button className="menu-button" {...(children === undefined ? {} : { 'aria-label': label })}>
        {children ?? (
          <>
            {label} <span aria-hidden="true">▾</span>
          </>
        )}
      </Button>
      <Popover className="menu-popover" offset={4}>
        <MenuItems label={label} groups={groupsOf(items)} onAction={onAction} />
      </Popover>
    </MenuTrigger>
  );
}

function groupsOf<Id extends string>(
  items: MenuButtonProps<Id>['items'],
): readonly (readonly MenuEntry<Id>[])[] {
  const isGrouped = (list: MenuButtonProps<Id>['items']): list is readonly (readonly MenuEntry<Id>[])[] =>
    Array.isArray(list[0]);
  return isGrouped(items) ? items : [items];
}
