import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classes } from '../classes.ts';
import './navigation.css';

/** One of a few ways to see the same thing. */
export interface Segment {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
}

export interface SegmentedControlProps {
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Without a frame, for a choice beside something more important. */
  readonly isQuiet?: boolean;
}

/** Lenses, units, chart or table: one of two to seven, all in sight. */
export function SegmentedControl({ label, segments, value, onChange, isQuiet }: SegmentedControlProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classes('hs-segments', isQuiet && 'is-quiet')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChange(String(key));
      }}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className="hs-segment">
          {segment.icon}
          {segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
