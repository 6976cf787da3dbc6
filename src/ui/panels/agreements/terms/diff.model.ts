import type { Clause } from '../../../../engine/index.ts';
import { FIELDS, type FieldName, type FieldUnit } from './fields.model.ts';
import { type ClauseKind, giverOf, type Sides, type Terms } from './sides.model.ts';

/** One value that differs between two papers. */
export interface FieldChange {
  readonly field: FieldName;
  readonly unit: FieldUnit;
  readonly before: number | string;
  readonly after: number | string;
}

/** What became of a clause. `place` is its place in the first paper; −1 when it is new. */
export interface ClauseChange {
  readonly place: number;
  readonly clause: Clause;
  readonly what: 'changed' | 'removed' | 'added';
  readonly fields: readonly FieldChange[];
}

/** Everything in which one paper differs from another, clause by clause. */
export interface TermsDiff {
  readonly clauses: readonly ClauseChange[];
  readonly fee: { readonly before: number; readonly after: number } | null;
}

/** Holds a counter-offer against the draft that it answers. */
export function diffTerms(before: Terms, after: Terms, sides: Sides): TermsDiff {
  const rest = [...after.clauses];
  const changes: ClauseChange[] = [];
  before.clauses.forEach((clause, place) => {
    const found = rest.findIndex((other) => isSame(clause, other, sides));
    const match = rest[found];
    if (match === undefined) changes.push({ place, clause, what: 'removed', fields: [] });
    else {
      rest.splice(found, 1);
      const fields = fieldChanges(clause, match);
      if (fields.length > 0) changes.push({ place, clause: match, what: 'changed', fields });
    }
  });
  for (const clause of rest) changes.push({ place: -1, clause, what: 'added', fields: [] });
  const isFeeSame = before.cancellationFee === after.cancellationFee;
  return {
    clauses: changes,
    fee: isFeeSame ? null : { before: before.cancellationFee, after: after.cancellationFee },
  };
}

/** Whether two clauses are the same promise, whatever its values. */
function isSame(a: Clause, b: Clause, sides: Sides): boolean {
  if (a.kind !== b.kind || giverOf(a, sides) !== giverOf(b, sides)) return false;
  if (a.kind === 'adoption' && b.kind === 'adoption') return a.family === b.family;
  if (a.kind === 'commerce' && b.kind === 'commerce') return a.merchant === b.merchant;
  if (a.kind === 'chipSupply' && b.kind === 'chipSupply') return a.chip === b.chip;
  if (a.kind === 'exclusivity' && b.kind === 'exclusivity') return a.scope === b.scope;
  return true;
}

function fieldChanges(before: Clause, after: Clause): FieldChange[] {
  return fieldsOf(before.kind).flatMap(({ field, unit, read }) => {
    const [old, now] = [read(before), read(after)];
    return old === undefined || now === undefined || old === now
      ? []
      : [{ field, unit, before: old, after: now }];
  });
}

const fieldsOf = (kind: ClauseKind) => FIELDS[kind];
