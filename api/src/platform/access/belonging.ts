import type { EntityMetadata } from 'typeorm';

/** Columns that say whose a row is. */
const OWNERS = ['organisationId', 'groupId', 'programmeId'];

/**
 * A row and what it points at belong to the same organisation, group and programme wherever both say so. Policies look at
 * one row; without this a forged owner in it would show it to strangers, or let somebody into what it points at.
 */
export function belongingStatements(table: EntityMetadata): string[] {
  const name = `${table.tableName}_belongs`;
  const drop = `DROP TRIGGER IF EXISTS belongs ON "${table.tableName}"`;
  const pairs = pairsOf(table);
  if (!pairs.length) return [drop];
  const strange = pairs.map(
    ({ column, target, key, owner }) =>
      `EXISTS (SELECT FROM "${target}" o WHERE o."${key}" = NEW."${column}" AND o."${owner}" <> NEW."${owner}")`,
  );
  const columns = [...new Set(pairs.flatMap(({ column, owner }) => [column, owner]))];
  return [
    drop,
    `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
     AS $$ BEGIN
       IF ${strange.join(' OR ')}
       THEN RAISE EXCEPTION '% points at what is somebody else''s', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
       END IF;
       RETURN NULL;
     END $$`,
    `CREATE TRIGGER belongs AFTER INSERT OR UPDATE OF ${columns.map((column) => `"${column}"`).join(', ')}
     ON "${table.tableName}" FOR EACH ROW EXECUTE FUNCTION ${name}()`,
  ];
}

function pairsOf({ columns, foreignKeys }: EntityMetadata) {
  const has = (each: EntityMetadata['columns'], owner: string) =>
    each.some(({ databaseName }) => databaseName === owner);
  return foreignKeys
    .filter(({ columns: of }) => of.length === 1)
    .flatMap(({ columns: [column], referencedColumns: [key], referencedEntityMetadata: target }) =>
      OWNERS.filter((owner) => has(columns, owner) && has(target.columns, owner)).map((owner) => ({
        ...{ column: column.databaseName, key: key.databaseName, target: target.tableName, owner },
      })),
    );
}
