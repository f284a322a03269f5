import type { Expansion, Line } from '../domain/line.ts';
import type { PurchaseOffer } from '../domain/purchase-offer.ts';
import type { Recipe } from '../domain/recipe.ts';
import type { Message } from './check.ts';

/* The sentences about recipes, lines and offers. */

export const lineElsewhere = (recipe: Recipe, line: Line): Message => ({
  say: `Recipe ${recipe.id} at ${recipe.site} uses line ${line.id}, which stands at ${line.site}.`,
  next: `Name a line of ${recipe.site}.`,
});

export const recipeRepeats = (recipe: Recipe, entry: string): Message => ({
  say: `Recipe ${recipe.id} names ${entry} twice.`,
  next: 'Add the two quantities and keep one entry.',
});

export const severalPrincipals = (recipe: Recipe, products: readonly string[]): Message => ({
  say: `Recipe ${recipe.id} marks ${products.length} inputs as principal (${products.join(', ')}); origin follows one.`,
  next: 'Mark only the input whose origin the output keeps.',
});

export const skillMissing = (recipe: Recipe, skill: string): Message => ({
  say: `Recipe ${recipe.id} asks for the skill "${skill}", which site ${recipe.site} lacks; it cannot run there.`,
  next: 'Add the skill to the site, or remove the recipe.',
});

export const instantLoop = (site: string, products: readonly string[]): Message => ({
  say: `At site ${site} products go into themselves without time passing: ${products.join(', ')}.`,
  next: 'Correct the inputs, or give one of the recipes a lead time.',
});

export const productLoop = (products: readonly string[]): Message => ({
  say: `Bills of materials lead back to where they began: ${products.join(', ')}.`,
  next: 'Check that this is rework or recycling, and not a mistake in the inputs.',
});

export const zeroCapacity = (collection: string, id: string): Message => ({
  say: `Record ${id} of ${collection} has a capacity of 0, so nothing passes it.`,
  next: 'State the capacity, write null for no limit, or remove the record.',
});

export const minimumAboveCapacity = (
  kind: string,
  id: string,
  what: string,
  least: number,
  capacity: number,
): Message => ({
  say: `${kind} ${id} has a ${what} of ${least} and a capacity of ${capacity} per period, so it is never used.`,
  next: `Lower the ${what}, or raise the capacity.`,
});

export const tiersNotRising = (offer: PurchaseOffer, position: number): Message => ({
  say: `Offer ${offer.id}, tier ${position + 1}: ${position === 0 ? 'the first tier starts at 0' : 'each tier starts above the one before it'}.`,
  next: 'Correct fromQuantity, or sort the tiers.',
});

export const expansionTooLate = (line: string, expansion: Expansion, periods: number): Message => ({
  say: `Line ${line}: expansion ${expansion.id} takes ${expansion.leadPeriods} periods of a horizon of ${periods}, so it never adds hours.`,
  next: 'Shorten its leadPeriods, or add periods.',
});

export const qualificationTooLate = (recipe: Recipe, periods: number): Message => ({
  say: `Recipe ${recipe.id} takes ${recipe.qualification.periods} periods to qualify, of a horizon of ${periods}; it never runs.`,
  next: 'Shorten the qualification, or add periods.',
});
