import type { z } from 'zod';
import {
  nearestNode,
  nodeAt,
  type Path,
  placeOfKey,
  placeOfNode,
  type SourceNode,
} from '../../parse/json/sourceNode.ts';
import type { Finding, Mend, Params } from '../diagnostic.ts';
import type { MessageCode } from '../messages.ts';
import { schemaAt } from './introspect.ts';

/** What is needed to explain an issue: the schema and the data with its places. */
export interface IssueContext {
  readonly schema: z.core.$ZodType;
  readonly root: SourceNode;
}

/** The spot of an issue, with what stands there and what should. */
export interface IssueSpot extends IssueContext {
  readonly path: Path;
  readonly node: SourceNode | undefined;
  readonly key: string | number | undefined;
  readonly wanted: z.core.$ZodType | undefined;
}

export function spotAt(context: IssueContext, path: Path): IssueSpot {
  return {
    ...context,
    path,
    node: nodeAt(context.root, path),
    key: path.at(-1),
    wanted: schemaAt(context.schema, context.root, path),
  };
}

/** A finding at the value of a spot; where nothing was written, at what should hold it. */
export function findingAt(spot: IssueSpot, code: MessageCode, params: Params, mend: Mend): Finding {
  const node = spot.node ?? nearestNode(spot.root, spot.path);
  return { code, params, mend, place: placeOfNode(node), path: spot.path };
}

/** A finding at the name of a spot. */
export function findingAtKey(spot: IssueSpot, code: MessageCode, params: Params, mend: Mend): Finding {
  const parent = nodeAt(spot.root, spot.path.slice(0, -1)) ?? spot.root;
  return { code, params, mend, place: placeOfKey(parent, String(spot.key)), path: spot.path };
}
