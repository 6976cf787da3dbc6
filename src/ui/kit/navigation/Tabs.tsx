import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import './navigation.css';

/** One tab and what it shows. */
export interface TabItem {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
  /** A count beside the title. */
  readonly badge?: string;
  readonly isDisabled?: boolean;
}

export interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly selected?: string;
  readonly onSelect?: (id: string) => void;
}

/** Several views of one thing in one place; the arrows move between them. */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className="hs-tabs"
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList aria-label={label} className="hs-tab-list">
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="hs-tab" isDisabled={item.isDisabled ?? false}>
            {item.title}
            {item.badge !== undefined && <span className="hs-tab-badge hs-figures">{item.badge}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="hs-tab-panel">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
