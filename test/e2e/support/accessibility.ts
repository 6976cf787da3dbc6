import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Judges the page, or a part of it, by WCAG 2.2 A and AA, and lists every place that falls short. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  const places = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
  expect(places).toEqual([]);
}
