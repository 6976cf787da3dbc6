import { z } from 'zod';
import { hostFileLimitBytes, menuLabels } from '../hostApi.ts';

// The page may not run text as code, so zod must not try to.
z.config({ jitless: true });

const saveId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const text = z.string().max(hostFileLimitBytes);
const label = z.string().min(1).max(120);
const choice = {
  title: label,
  label,
  extensions: z
    .array(z.string().regex(/^[a-z0-9]{1,16}$/))
    .min(1)
    .max(8),
};
const content = z.union([
  text,
  z.instanceof(Uint8Array).refine((bytes) => bytes.length <= hostFileLimitBytes),
]);
// A name, never a path: the dialog decides on the folder.
const fileName = z
  .string()
  .min(1)
  .max(160)
  .regex(/^[^/\\:*?"<>|\0]+$/);

/** Everything the page may ask of the desktop shell. The shell checks every message against it before acting. */
export const hostRequestSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('saves.list') }),
  z.strictObject({ op: z.literal('saves.read'), id: saveId }),
  z.strictObject({ op: z.literal('saves.write'), id: saveId, text }),
  z.strictObject({ op: z.literal('saves.remove'), id: saveId }),
  z.strictObject({ op: z.literal('file.open'), ...choice }),
  z.strictObject({ op: z.literal('file.save'), ...choice, suggestedName: fileName, content }),
  z.strictObject({ op: z.literal('window.isFullscreen') }),
  z.strictObject({ op: z.literal('window.setFullscreen'), on: z.boolean() }),
  z.strictObject({ op: z.literal('window.quit') }),
  z.strictObject({ op: z.literal('menu.setLabels'), labels: z.record(z.enum(menuLabels), label) }),
]);

export type HostRequest = z.infer<typeof hostRequestSchema>;
export type HostOperation = HostRequest['op'];
export type RequestOf<Op extends HostOperation> = Extract<HostRequest, { op: Op }>;
