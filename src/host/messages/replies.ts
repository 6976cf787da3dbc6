import { z } from 'zod';
import { hostErrorCodes } from '../hostApi.ts';
import type { HostOperation } from './requests.ts';

z.config({ jitless: true });

const errorCode = z.enum(hostErrorCodes);
const cancelled = z.strictObject({ kind: z.literal('cancelled') });
const failed = z.strictObject({ kind: z.literal('failed'), code: errorCode });
const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

const savedFile = z.strictObject({
  id: z.string(),
  head: z.string(),
  sizeBytes: z.number(),
  savedAtMs: z.number(),
});

/** What each request is answered with. */
export const hostReplySchemas = {
  'saves.list': z.array(savedFile),
  'saves.read': z.string().optional(),
  'saves.write': z.undefined(),
  'saves.remove': z.undefined(),
  'file.open': z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('opened'), name: z.string(), bytes }),
    cancelled,
    z.strictObject({ kind: z.literal('tooLarge'), name: z.string(), limitBytes: z.number() }),
    failed,
  ]),
  'file.save': z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('kept') }), cancelled, failed]),
  'window.isFullscreen': z.boolean(),
  'window.setFullscreen': z.boolean(),
  'window.quit': z.undefined(),
  'menu.setLabels': z.undefined(),
} satisfies Record<HostOperation, z.ZodType>;

export type ReplyOf<Op extends HostOperation> = z.infer<(typeof hostReplySchemas)[Op]>;

/** The envelope of every answer: errors do not survive the way between processes, codes do. */
export const hostEnvelopeSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), code: errorCode, message: z.string() }),
]);
export type HostEnvelope = z.infer<typeof hostEnvelopeSchema>;
