import { buildAnyway } from './lib/buildIfNeeded.ts';
import { electronTarget, webTarget } from './lib/targets.ts';

await buildAnyway(webTarget);
await buildAnyway(electronTarget);
