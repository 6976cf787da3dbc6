import {
  Bot,
  Building2,
  Cpu,
  Database,
  type LucideIcon,
  ShoppingBag,
  Users,
  Wrench,
  Zap,
} from 'lucide-react';
import type { TargetDefinition } from './acquire.model.ts';

const ICONS: Readonly<Record<TargetDefinition['kind'], LucideIcon>> = {
  talent: Users,
  chipTeam: Cpu,
  software: Wrench,
  data: Database,
  sites: Building2,
  power: Zap,
  commerce: ShoppingBag,
  robotics: Bot,
};

/** The picture of a kind of company. */
export function TargetIcon({ kind }: { readonly kind: TargetDefinition['kind'] }) {
  const Icon = ICONS[kind];
  return (
    <span className="ag-target-icon" aria-hidden="true">
      <Icon />
    </span>
  );
}
