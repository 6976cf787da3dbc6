import type { ReactNode } from 'react';

/** A choice with its name before it. The control names itself for readers who cannot see the line. */
export function SettingRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="settings-row">
      <span className="settings-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
