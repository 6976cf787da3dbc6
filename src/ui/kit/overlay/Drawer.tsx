import { Dialog, type DialogProps } from './Dialog.tsx';

export interface DrawerProps extends Omit<DialogProps, 'edge' | 'role'> {
  readonly edge?: 'start' | 'end';
}

/** A dialog that slides in from an edge, for detail beside what it belongs to. */
export function Drawer({ edge = 'end', ...rest }: DrawerProps) {
  return <Dialog {...rest} edge={edge} />;
}
