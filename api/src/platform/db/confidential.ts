import { Column, type ColumnOptions } from 'typeorm';

const columns: { entity: object; property: string }[] = [];

/** A column for what people write in confidence: one place to encrypt it, and the list that the leak tests go by. */
export const Confidential =
  (options: Pick<ColumnOptions, 'nullable' | 'default'> = {}): PropertyDecorator =>
  (prototype, property) => {
    columns.push({ entity: prototype.constructor, property: String(property) });
    Column('text', options)(prototype, property);
  };

/** Every confidential column, by entity class and property. */
export const confidentialColumns = (): readonly { entity: object; property: string }[] => columns;
