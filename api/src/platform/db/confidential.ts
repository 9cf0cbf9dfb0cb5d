import { Column, type ColumnOptions } from 'typeorm';

/** A column for what people write in confidence: the one place where it can be encrypted. */
export const Confidential = (options: Pick<ColumnOptions, 'nullable' | 'default'> = {}): PropertyDecorator =>
  Column('text', options);
