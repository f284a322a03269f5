import { Menu, MenuItem, MenuSection } from 'react-aria-components';
import { Keys } from './keys.tsx';
import './menu.css';

export interface MenuEntry<Id extends string> {
  id: Id;
  label: string;
  /** As the command list writes them: `Mod+S`. */
  keys?: string;
  isDisabled?: boolean;
  /** Set under the label of a disabled entry. */
  whyDisabled?: string;
}

export interface MenuItemsProps<Id extends string> {
  label: string;
  /** Groups, divided by rules. */
  groups: readonly (readonly MenuEntry<Id>[])[];
  onAction: (id: Id) => void;
}

/** What a menu offers, wherever it opens from. */
export function MenuItems<Id extends string>({ label, groups, onAction }: MenuItemsProps<Id>) {
  const all = groups.flat();
  return (
    <Menu
      className="menu"
      aria-label={label}
      disabledKeys={all.filter(({ isDisabled }) => isDisabled === true).map(({ id }) => id)}
      onAction={(key) => {
        const chosen = all.find(({ id }) => id === key);
        if (chosen !== undefined) onAction(chosen.id);
      }}
    >
      {groups.map((entries, n) => (
        <MenuSection key={n} className="menu-section" aria-label={entries[0]?.label ?? label}>
          {entries.map(({ id, label, keys, isDisabled, whyDisabled }) => (
            <MenuItem key={id} id={id} textValue={label} className="menu-item">
              <span className="menu-item-text">
                {label}
                {isDisabled === true && whyDisabled !== undefined ? (
                  <span className="menu-item-why">{whyDisabled}</span>
                ) : null}
              </span>
              {keys === undefined ? null : <Keys keys={keys} />}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}
