import type { Page } from '@playwright/test';

/** Collects what goes wrong in a page while it is used. The list grows; look at it when the test is over. */
export async function watchForFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left gives up what it was still loading.
    if (reason !== 'net::ERR_ABORTED') faults.push(`request: ${request.url()} ${reason}`);
  });
  await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(listenForViolations);
  return faults;
}

/** Runs in the page, before any of its own scripts. */
function listenForViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(window, 'reportViolation');
    const place = `${event.sourceFile}:${event.lineNumber}`;
    if (typeof report === 'function') report(`${event.violatedDirective} ${event.blockedURI} ${place}`);
  });
}
