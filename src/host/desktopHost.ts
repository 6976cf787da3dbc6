import { type HostApi, HostError, type HostSaves } from './hostApi.ts';
import { hostEnvelopeSchema, hostReplySchemas, type ReplyOf } from './messages/replies.ts';
import type { HostRequest } from './messages/requests.ts';
import type { ShellBridge } from './shellBridge.ts';

type Ask = <Request extends HostRequest>(request: Request) => Promise<ReplyOf<Request['op']>>;

/** The host of the desktop window: every call becomes one checked message to the shell. */
export function createDesktopHost(bridge: ShellBridge): HostApi {
  const ask = asker(bridge);
  return {
    kind: 'desktop',
    version: bridge.version,
    saves: desktopSaves(ask),
    openFile: (choice) => ask({ op: 'file.open', ...pick(choice) }),
    saveFile: (file) =>
      ask({ op: 'file.save', ...pick(file), suggestedName: file.suggestedName, content: file.content }),
    isFullscreen: () => ask({ op: 'window.isFullscreen' }),
    setFullscreen: (on) => ask({ op: 'window.setFullscreen', on }),
    canQuit: true,
    quit: () => ask({ op: 'window.quit' }),
    setMenuLabels: (labels) => ask({ op: 'menu.setLabels', labels }),
  };
}

function desktopSaves(ask: Ask): HostSaves {
  return {
    list: () => ask({ op: 'saves.list' }),
    read: (id) => ask({ op: 'saves.read', id }),
    write: (id, text) => ask({ op: 'saves.write', id, text }),
    remove: (id) => ask({ op: 'saves.remove', id }),
  };
}

const pick = (choice: { title: string; label: string; extensions: readonly string[] }) => ({
  title: choice.title,
  label: choice.label,
  extensions: [...choice.extensions],
});

function asker(bridge: ShellBridge): Ask {
  return async <Request extends HostRequest>(request: Request) => {
    const envelope = hostEnvelopeSchema.parse(await bridge.invoke(request));
    if (!envelope.ok) throw new HostError(envelope.code, envelope.message);
    // The schema of an operation yields the type of that operation; the compiler cannot follow the lookup.
    return hostReplySchemas[request.op].parse(envelope.value) as ReplyOf<Request['op']>;
  };
}
