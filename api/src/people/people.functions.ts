const COLLEAGUE = `p.id, concat_ws(' ', p."givenName", p.prefix, p."familyName"), p."disciplineId", p."teamId"`;
const RETURNS = `RETURNS TABLE (id uuid, name text, "disciplineId" uuid, "teamId" uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp`;

/** Text as people search it: in lower case and without accents. */
const searchable = `
  CREATE OR REPLACE FUNCTION searchable(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT translate(lower(words), 'áàäâãåéèëêíìïîóòöôõøúùüûñçýÿ', 'aaaaaaeeeeiiiioooooouuuuncyy') $$`;

/** Whether every word that was typed is somewhere in a text. */
const hasWords = `
  CREATE OR REPLACE FUNCTION has_words(words text, search text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT NOT EXISTS (SELECT FROM unnest(string_to_array(searchable(search), ' ')) word
                           WHERE strpos(searchable(words), word) = 0) $$`;

/** The names behind ids, of the viewer's own organisation only: for whom somebody named earlier. */
const colleagues = `
  CREATE OR REPLACE FUNCTION colleagues(wanted uuid[]) ${RETURNS}
  AS $$ SELECT ${COLLEAGUE} FROM person p
        WHERE p.id = ANY (wanted) AND p."organisationId" IN (SELECT my_organisation()) $$`;

/** At most twenty colleagues by name, to name one: a door in the wall for exactly that, never for a list of everybody. */
const findColleagues = `
  CREATE OR REPLACE FUNCTION find_colleagues(search text, among uuid[]) ${RETURNS}
  AS $$ SELECT ${COLLEAGUE} FROM person p
        WHERE p."organisationId" IN (SELECT my_organisation()) AND p."leftOn" IS NULL AND p.id <> viewer()
          AND (p.id = ANY (among) OR among IS NULL AND length(search) > 1)
          AND has_words(concat_ws(' ', p."givenName", p.prefix, p."familyName"), search)
        ORDER BY p."familyName", p."givenName", p.id LIMIT 20 $$`;

/** Which of some words are a name of a colleague. It says nothing of whom, nor of how many are called so. */
const wordsThatAreNames = `
  CREATE OR REPLACE FUNCTION words_that_are_names(words text[]) RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ WITH named AS (
          SELECT DISTINCT unnest(string_to_array(searchable(concat_ws(' ', p."givenName", p."familyName")), ' ')) AS name
          FROM person p
          WHERE p."organisationId" IN (SELECT my_organisation()) AND p."leftOn" IS NULL AND p.id <> viewer())
        SELECT word FROM unnest(words) WITH ORDINALITY typed(word, place) JOIN named ON name = searchable(word)
        WHERE length(word) > 1 ORDER BY place LIMIT 20 $$`;

export const peopleFunctions = [searchable, hasWords, colleagues, findColleagues, wordsThatAreNames];
