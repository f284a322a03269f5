import { useState } from 'react';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { MenuItems } from '../../../components/menu-items.tsx';
import type { MenuEntry } from '../../../components/menu-items.tsx';
import type { Message } from '../../../i18n/message.ts';
import type { Edit } from '../../../store/edit.ts';
import type { PlannerState } from '../../../store/planner-state.ts';
import { usePlanner } from '../../../store/use-planner.ts';
import type { ColumnContext } from '../column-context.ts';
import type { BillRow } from './bill-rows.ts';
import { billMessages as messages } from './messages.ts';
import { addInput, possibleInputs, principalOf, removeInput, setPrincipal } from './recipe-inputs.ts';

export interface BillActionsProps {
  row: BillRow;
  name: string;
  network: Network;
  context: ColumnContext;
  tell: (message: Message, recipe: Recipe, edits: readonly Edit[]) => void;
}

type ActionId = 'go' | 'add' | 'remove' | 'principal';

const selectShow = ({ show }: PlannerState) => show;

/** What can be done with a row of the tree. */
export function BillActions({ row, name, network, context, tell }: BillActionsProps) {
  const { say } = context.text;
  const show = usePlanner(selectShow);
  const [isAdding, setAdding] = useState(false);
  const go = () => {
    const { collection, id } = targetOf(row);
    show({ table: collection, goal: { collection, id, field: null } });
  };
  const entries: MenuEntry<ActionId>[] = [{ id: 'go', label: say(goMessage(row)) }];
  if (row.kind === 'recipe') entries.push({ id: 'add', label: say(messages.addInput) });
  if (row.kind === 'input') {
    if (principalOf(row.recipe) !== row.index) {
      entries.push({ id: 'principal', label: say(messages.makePrincipal) });
    }
    entries.push({ id: 'remove', label: say(messages.removeInput) });
  }
  const act = (id: ActionId) => {
    if (id === 'go') go();
    else if (id === 'add') setAdding(true);
    else if (row.kind === 'input' && id === 'remove') {
      tell(messages.didRemove, row.recipe, [removeInput(row.recipe, row.index)]);
    } else if (row.kind === 'input') {
      tell(messages.didPrincipal, row.recipe, [setPrincipal(row.recipe, row.index)]);
    }
  };
  return (
    <>
      <MenuButton label={say(messages.actionsOf, { name })} items={entries} onAction={act}>
        <span aria-hidden="true">⋯</span>
      </MenuButton>
      {row.kind === 'recipe' && isAdding ? (
        <AddInput
          name={name}
          recipe={row.recipe}
          network={network}
          context={context}
          onAdd={(product) => {
            setAdding(false);
            tell(messages.didAdd, row.recipe, [addInput(row.recipe, product)]);
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}

interface AddInputProps {
  name: string;
  recipe: Recipe;
  network: Network;
  context: ColumnContext;
  onAdd: (product: string) => void;
  onClose: () => void;
}

function AddInput({ name, recipe, network, context, onAdd, onClose }: AddInputProps) {
  const { say } = context.text;
  const products = possibleInputs(network, recipe);
  return (
    <Dialog title={say(messages.addInputTo, { name })} isOpen onClose={onClose} width="narrow">
      {products.length === 0 ? (
        <p>{say(messages.noInputs)}</p>
      ) : (
        <MenuItems
          label={say(messages.addInputTo, { name })}
          groups={[products.map(({ id, name }) => ({ id: String(id), label: context.format.name(name) }))]}
          onAction={onAdd}
        />
      )}
    </Dialog>
  );
}

function targetOf(row: BillRow): { collection: 'recipes' | 'offers' | 'products'; id: string } {
  if (row.kind === 'offer') return { collection: 'offers', id: row.offer.id };
  if (row.kind === 'product') return { collection: 'products', id: row.product };
  return { collection: 'recipes', id: row.recipe.id };
}

function goMessage({ kind }: BillRow): Message {
  if (kind === 'offer') return messages.toOffer;
  return kind === 'product' ? messages.toProduct : messages.toRecipe;
}
