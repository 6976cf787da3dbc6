import {
  Armchair,
  Cpu,
  type Handshake,
  Landmark,
  Lock,
  PackageOpen,
  Percent,
  Server,
  Store,
} from 'lucide-react';
import type { ClauseKind } from '../terms/sides.model.ts';

const ICONS: Readonly<Record<ClauseKind, typeof Handshake>> = {
  equity: Landmark,
  compute: Server,
  adoption: Cpu,
  chipSupply: PackageOpen,
  commerce: Store,
  revenueShare: Percent,
  exclusivity: Lock,
  boardSeat: Armchair,
};

/** The sign of a kind of clause. Decoration: its name stands beside it. */
export function ClauseIcon({ kind }: { readonly kind: ClauseKind }) {
  const Icon = ICONS[kind];
  return <Icon className="ag-icon" aria-hidden="true" />;
}
