import { Column, type ColumnOptions } from 'typeorm';

/** Every column for what people write in confidence, so that a test can follow such words wherever they might leak. */
export const confidential: { target: new () => object; property: string }[] = [];

/** A column for what people write in confidence: the one place where it can be encrypted. */
export const Confidential =
  (options: Pick<ColumnOptions, 'nullable' | 'default'> = {}): PropertyDecorator =>
  (target, property) => {
    confidential.push({ target: target.constructor as new () => object, property: String(property) });
    Column('text', options)(target, property);
  };
