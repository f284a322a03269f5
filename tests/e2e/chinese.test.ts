import { describe } from 'vitest';
import { frame } from './pages/frame.ts';
import { gridPage } from './pages/grid-page.ts';
import { composeText } from './support/compose-text.ts';
import { journey } from './support/journey.ts';
import { wordsIn } from './support/words-in.ts';

describe('in Chinese', () => {
  journey(
    'takes 深圳廠 typed through an input method into a cell, and ends the edit by the second Enter alone',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'zh-HK', hasSeenTour: true });
      const words = await wordsIn('zh-HK');
      const { page } = await openWindow({ file: folders.copyExample('small-appliances') });
      const window = frame(page, words);
      await window.isShown();
      await window.show('Network');
      const sites = gridPage(page, words('Sites'));
      await sites.row('東莞').getByRole('gridcell', { name: '東莞', exact: true }).click();
      await composeText(page, ['shen', '深圳', '深圳廠']);
      await page.keyboard.press('Enter');
      await sites.row('深圳廠').waitFor();
      await page.keyboard.press('ControlOrMeta+Z');
      await sites.row('東莞').waitFor();
    },
  );
});
