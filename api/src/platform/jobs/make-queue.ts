import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { APP_ROLE, JOBS_ROLE } from '../access/policy.js';

const QUEUE = 'graphile_worker';

/** A viewer's operation may add jobs and nothing else: it cannot read the queue. Many at once cost little more than one. */
const ENQUEUE = `
  CREATE OR REPLACE FUNCTION ${QUEUE}.enqueue(task text, payload json, key text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ${QUEUE}, pg_temp
  AS $$ SELECT add_job(task, payload, job_key => key) $$;
  CREATE OR REPLACE FUNCTION ${QUEUE}.enqueue_all(task text, payloads json) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ${QUEUE}, pg_temp
  AS $$ SELECT add_jobs(array_agg(json_populate_record(NULL::job_spec,
    json_build_object('identifier', task, 'payload', payload)))) FROM json_array_elements(payloads) payload $$;
  REVOKE ALL ON FUNCTION ${QUEUE}.enqueue, ${QUEUE}.enqueue_all FROM PUBLIC;
  GRANT USAGE ON SCHEMA ${QUEUE} TO ${APP_ROLE};
  GRANT EXECUTE ON FUNCTION ${QUEUE}.enqueue, ${QUEUE}.enqueue_all TO ${APP_ROLE}, ${JOBS_ROLE}`;

/** Makes the queue, owned by the role for jobs. */
export async function makeQueue(address: string): Promise<void> {
  await runMigrations({ connectionString: address });
  const client = new pg.Client(address);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(8)');
    await client.query(ENQUEUE);
  } finally {
    await client.end();
  }
}
