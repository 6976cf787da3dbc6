import { app, session, type WebContents } from 'electron';
import { isGameAddress } from '../appAddress.ts';
import { mayHavePermission, mayLoad } from './networkRule.ts';

/** Closes every way out: no network, no permissions, no other pages, no new windows, no embedded views. */
export function setupSecurity(): void {
  const ours = session.defaultSession;
  ours.webRequest.onBeforeRequest((details, reply) => reply({ cancel: !mayLoad(details.url) }));
  ours.setPermissionRequestHandler((contents, permission, reply) =>
    reply(mayHavePermission(permission, contents.getURL())),
  );
  ours.setPermissionCheckHandler((_, permission, origin) => mayHavePermission(permission, origin));
  ours.setDevicePermissionHandler(() => false);
  // Nothing is spell-checked or looked up elsewhere, so no dictionary is fetched.
  ours.setSpellCheckerEnabled(false);
  app.on('web-contents-created', (_, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isGameAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
