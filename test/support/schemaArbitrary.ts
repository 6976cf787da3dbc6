import fc from 'fast-check';

/** The parts of a JSON Schema that the command schema uses. */
export interface SchemaNode {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Texts for a field, by its name. */
export type TextsFor = (field: string) => fc.Arbitrary<string>;

/** Values that a schema accepts; texts come from `texts`, numbers lean towards the ends and towards small ones. */
export function schemaArbitrary(node: SchemaNode, texts: TextsFor, field = ''): fc.Arbitrary<unknown> {
  if ('const' in node) return fc.constant(node.const);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  if (node.oneOf !== undefined)
    return fc.oneof(...node.oneOf.map((part) => schemaArbitrary(part, texts, field)));
  switch (node.type) {
    case 'object':
      return objectArbitrary(node, texts);
    case 'array':
      return fc.array(schemaArbitrary(node.items ?? {}, texts, field), {
        minLength: node.minItems ?? 0,
        maxLength: Math.min(node.maxItems ?? 3, 4),
      });
    case 'string':
      return texts(field);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return integerArbitrary(node.minimum ?? 0, node.maximum ?? 1_000_000);
    case 'number':
      return realArbitrary(node.minimum ?? 0, node.maximum ?? 1);
    default:
      throw new Error(`a schema of a kind that is not known here: ${JSON.stringify(node)}`);
  }
}

function objectArbitrary(node: SchemaNode, texts: TextsFor): fc.Arbitrary<unknown> {
  const fields = Object.entries(node.properties ?? {}).map(
    ([name, part]) => [name, schemaArbitrary(part, texts, name)] as const,
  );
  return fc.record(Object.fromEntries(fields), {
    requiredKeys: [...(node.required ?? [])],
    noNullPrototype: true,
  });
}

function integerArbitrary(minimum: number, maximum: number): fc.Arbitrary<number> {
  const upTo = (limit: number) =>
    fc.integer({ min: minimum, max: Math.max(minimum, Math.min(maximum, limit)) });
  return fc.oneof(upTo(10), upTo(1000), upTo(1_000_000), upTo(Number.POSITIVE_INFINITY));
}

function realArbitrary(minimum: number, maximum: number): fc.Arbitrary<number> {
  const whole = { min: Math.ceil(minimum), max: Math.floor(maximum) };
  return fc.oneof(
    fc.double({ min: minimum, max: maximum, noNaN: true }).map((x) => x + 0),
    whole.min <= whole.max ? fc.integer(whole) : fc.constant(minimum),
    fc.constantFrom(minimum, maximum).map((x) => x + 0),
  );
}
