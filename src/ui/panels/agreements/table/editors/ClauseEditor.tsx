import type { Clause } from '../../../../../engine/index.ts';
import type { TableWorld } from '../../terms/sides.model.ts';
import { AdoptionEditor, ChipSupplyEditor } from './ChipEditors.tsx';
import { ComputeEditor } from './ComputeEditor.tsx';
import { EquityEditor } from './EquityEditor.tsx';
import { CommerceEditor, ExclusivityEditor, RevenueShareEditor } from './SoftEditors.tsx';

interface ClauseEditorProps {
  readonly clause: Clause;
  readonly onChange: (clause: Clause) => void;
  readonly world: TableWorld;
}

/** The fields of a clause. A board seat has none: it is given or not. */
export function ClauseEditor({ clause, ...rest }: ClauseEditorProps) {
  switch (clause.kind) {
    case 'equity':
      return <EquityEditor clause={clause} {...rest} />;
    case 'compute':
      return <ComputeEditor clause={clause} {...rest} />;
    case 'chipSupply':
      return <ChipSupplyEditor clause={clause} {...rest} />;
    case 'adoption':
      return <AdoptionEditor clause={clause} {...rest} />;
    case 'commerce':
      return <CommerceEditor clause={clause} {...rest} />;
    case 'revenueShare':
      return <RevenueShareEditor clause={clause} {...rest} />;
    case 'exclusivity':
      return <ExclusivityEditor clause={clause} {...rest} />;
    case 'boardSeat':
      return null;
  }
}
