import { Column } from 'typeorm';

/**
 * A column for names. They sort as people read them, whatever the database's own order: "Groep 2" before "Groep 10",
 * "Ödegaard" among the O.
 */
export const NameColumn = (): PropertyDecorator => Column({ type: 'text', collation: 'as_read' });
