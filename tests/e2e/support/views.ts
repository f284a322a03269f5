import type { Page } from 'playwright-core';
import { frame } from '../pages/frame.ts';
import { startPage } from '../pages/start-page.ts';
import type { Words } from './words-in.ts';

/** A screen, dialog or state of the window, and the way to it from the one before it in the list. */
export interface View {
  name: string;
  reach: (page: Page, words: Words) => Promise<void>;
}

const dialog = (page: Page, words: Words, title: string) =>
  page.getByRole('dialog', { name: words(title) }).waitFor();

const putAway = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

/** The window as a planner meets it, from the start on. */
export const views: readonly View[] = [
  { name: 'start', reach: (page, words) => startPage(page, words).isShown() },
  {
    name: 'templates',
    reach: async (page, words) => {
      await startPage(page, words).newFromTemplate();
      await dialog(page, words, 'Choose a template');
    },
  },
  {
    name: 'plan-map',
    reach: async (page, words) => {
      await putAway(page);
      await startPage(page, words).openFirstWithTour();
      await frame(page, words).isShown();
    },
  },
  {
    name: 'solve-panel',
    reach: async (page, words) => {
      await frame(page, words).openSolvePanel();
    },
  },
  {
    name: 'network',
    reach: async (page, words) => {
      await putAway(page);
      await frame(page, words).show('Network');
    },
  },
  { name: 'duties', reach: (page, words) => frame(page, words).show('Duties') },
  { name: 'compare', reach: (page, words) => frame(page, words).show('Compare') },
  {
    name: 'menu',
    reach: async (page, words) => {
      await frame(page, words).openMenu();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'preferences',
    reach: async (page, words) => {
      await page.keyboard.press('Escape');
      await frame(page, words).menu('Preferences…');
      await dialog(page, words, 'Preferences');
    },
  },
];
