/** The viewer of the running operation; nobody when several are looked for together. */
export const VIEWER = `
  CREATE OR REPLACE FUNCTION viewer() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.viewer', true), '')::uuid $$`;

/** Asks the same of each of these viewers, under the rights of each. */
export const EACH_VIEWER = `
  CREATE OR REPLACE FUNCTION each_viewer(viewers uuid[], question text, about uuid)
  RETURNS TABLE (viewer uuid, answer text) LANGUAGE plpgsql
  AS $$ BEGIN
    FOREACH viewer IN ARRAY viewers LOOP
      PERFORM set_config('app.viewer', viewer::text, true);
      EXECUTE question INTO answer USING about;
      RETURN NEXT;
    END LOOP;
    PERFORM set_config('app.viewer', '', true);
  END $$`;

/**
 * One of the sets that rights depend on. Several viewers together have in it what each of them has, worked out once per
 * transaction: so what they read together every one of them may read. plpgsql keeps its plan per connection, and as a
 * definer it does not run into the policies that ask it.
 */
export const viewerSet = (name: string, parts: string[]) => `
  CREATE OR REPLACE FUNCTION ${name}() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ DECLARE
    together text := current_setting('app.together', true);
    known text := current_setting('app.set_${name}', true);
    one text;
    had uuid[];
    common uuid[];
  BEGIN
    IF coalesce(together, '') = '' OR viewer() IS NOT NULL THEN
      RETURN QUERY ${parts.join(' UNION ')};
      RETURN;
    END IF;
    IF coalesce(known, '') = '' THEN
      FOREACH one IN ARRAY string_to_array(together, ',') LOOP
        PERFORM set_config('app.viewer', one, true);
        had := ARRAY(${parts.join(' UNION ')});
        common := CASE WHEN common IS NULL THEN had ELSE ARRAY(SELECT unnest(common) INTERSECT SELECT unnest(had)) END;
      END LOOP;
      PERFORM set_config('app.viewer', '', true);
      known := common::text;
      PERFORM set_config('app.set_${name}', known, true);
    END IF;
    RETURN QUERY SELECT unnest(known::uuid[]);
  END $$`;
