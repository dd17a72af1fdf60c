import type { ComponentType } from 'react';
import type { TableScreenProps } from './table-screen-props.ts';

/** The screens on which people see the cards, given by the app, because a screen imports no other. */
export interface EditorScreens {
  /** A participant's table, on a phone or a laptop. */
  Table: ComponentType<TableScreenProps>;
}
