import { fileURLToPath } from 'node:url';
import { protocol } from 'electron';
import { gameScheme } from '../appAddress.ts';
import { answerRequest } from './answerRequest.ts';

/** The built page lies beside the built shell: `dist/web` and `dist/electron`. */
const webFolder = fileURLToPath(new URL('../web', import.meta.url));

/** Makes `app://` a scheme with an origin of its own. Must run before the app is ready. */
export function registerGameScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: gameScheme, privileges }]);
}

/** Serves the built page under `app://game/`. */
export function setupProtocol(): void {
  protocol.handle(gameScheme, (request) => answerRequest(webFolder, request.method, request.url));
}
