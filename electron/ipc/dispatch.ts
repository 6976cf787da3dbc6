import type { HostEnvelope, ReplyOf } from '../../src/host/messages/replies.ts';
import { type HostOperation, hostRequestSchema, type RequestOf } from '../../src/host/messages/requests.ts';
import { codeOfFailure } from './codeOfFailure.ts';

/** One handler for each operation: the compiler asks for all of them. */
export type Handlers = {
  readonly [Op in HostOperation]: (request: RequestOf<Op>) => Promise<ReplyOf<Op>>;
};

/** Takes a message that nobody has checked yet and answers it with an envelope. Never rejects. */
export type Dispatcher = (message: unknown) => Promise<HostEnvelope>;

/** Checks a message, hands it to its handler, and turns a failure into a code. */
export function createDispatcher(handlers: Handlers): Dispatcher {
  return async (message) => {
    const request = hostRequestSchema.safeParse(message);
    if (!request.success) return { ok: false, code: 'badRequest', message: 'not a request of the page' };
    try {
      // The handler of an operation takes the request of that operation; the compiler cannot follow the lookup.
      const handler = handlers[request.data.op] as (request: unknown) => Promise<unknown>;
      return { ok: true, value: await handler(request.data) };
    } catch (error) {
      return { ok: false, code: codeOfFailure(error), message: String(error) };
    }
  };
}
