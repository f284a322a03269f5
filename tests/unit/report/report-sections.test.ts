import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reportSections } from '../../../main/report/report-sections.ts';

const folder = fileURLToPath(new URL('../../../main/report', import.meta.url));

describe('the sections of a report', () => {
  it('are 9, one for each file of the folder, each with an id of its own', () => {
    const files = readdirSync(`${folder}/sections`);
    const list = readFileSync(`${folder}/report-sections.ts`, 'utf8');
    expect(reportSections).toHaveLength(9);
    expect(files).toHaveLength(reportSections.length);
    for (const file of files) {
      const name = file.replace('.ts', '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(list, file).toContain(`./sections/${file}'`);
      // Imported, and a line of the list.
      expect(list.match(new RegExp(`\\b${name}\\b`, 'g')), name).toHaveLength(2);
    }
    expect(new Set(reportSections.map(({ id }) => id)).size).toBe(9);
  });

  it('have a title in 3 languages', () => {
    for (const { title } of reportSections) {
      expect(title.en).toMatch(/^[A-Z]/);
      for (const language of ['zh-HK', 'zh-CN'] as const) expect(title[language]).not.toMatch(/[A-Za-z]/);
    }
  });
});
