import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** WCAG 2.2 A and AA. Only what falls short is described: what passes is counted nowhere and takes most of the time. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** Judges the page, or a part of it, by WCAG 2.2 A and AA, and lists every place that falls short. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  await bringAxe(page);
  const { violations } = await page.evaluate(judge, { part, options: OPTIONS });
  const places = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
  expect(places).toEqual([]);
}

/** The checker stays in the page until it is left: it is brought once for all looks at one page. */
async function bringAxe(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => Reflect.get(window, 'axe') !== undefined);
  if (!isThere) await page.evaluate(axe.source);
}

interface Look {
  readonly part: string | undefined;
  readonly options: RunOptions;
}

/** Runs in the page. A part that is not there is an error: a look at nothing would find nothing. */
async function judge({ part, options }: Look): Promise<AxeResults> {
  // The script that was just brought.
  const checker = Reflect.get(window, 'axe') as typeof axe;
  return checker.run(part === undefined ? document : { include: [[part]] }, options);
}
