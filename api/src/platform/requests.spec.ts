import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Probe, world } from '@api/testing';

const NESTED = (levels: number) =>
  `{ me { ${'memberships { group { members { person { id } '.repeat(levels)} ${'} } }'.repeat(levels)} } }`;

describe('a request', () => {
  const w = world({}, Probe);
  const post = (payload: unknown, headers: Record<string, string> = {}) =>
    w.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
  const codes = (payload: string) =>
    (JSON.parse(payload).errors as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);

  it('(trap 6) that asks too deep, too much or many things at once is refused before it costs a statement', async () => {
    const ada = await w.as((await w.newGroup()).mentor);
    const aliased = Array.from(
      { length: 1_000 },
      (_, i) => `a${i}: useSignInLink(input: { secret: "${'x'.repeat(43)}" }) { id }`,
    );
    const fragments = Array.from(
      { length: 12 },
      (_, i) => `fragment F${i} on Person { ${i ? `...F${i - 1} ...F${i - 1}` : 'id name'} }`,
    );
    for (const query of [
      NESTED(3),
      `{ me { ${Array.from({ length: 50 }, (_, i) => `a${i}: isHr`).join(' ')} } }`,
      `mutation { ${aliased.join(' ')} }`,
      'mutation { a: signOut b: signOut }',
      'mutation { a: signOut ...B } fragment B on Mutation { b: signOut }',
      'mutation { ...B } fragment B on Mutation { a: signOut b: signOut }',
      `{ me { person { ...F11 } } } ${fragments.join(' ')}`,
    ]) {
      const started = performance.now();
      let answered = '';
      expect(await w.statements(async () => (answered = JSON.stringify(await ada.answer(query))))).toBe(0);
      expect(answered).toMatch(/Too much at once|GRAPHQL_PARSE_FAILED/);
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });

  it('that is no document at all gets an answer, not a fault', async () => {
    const bodies = [
      '{',
      '5',
      'null',
      '[]',
      '[{"query":"{ __typename }"}]',
      '{"query":5}',
      '{"query":["a"]}',
      '{"query":null}',
    ];
    for (const body of [...bodies, '{"extensions":5}', '{"query":"{ me"}', `{"query":"${'{a'.repeat(20_000)}"}`]) {
      const { statusCode, payload } = await post(body);
      expect([body, statusCode]).toEqual([body, 400]);
      expect(payload).not.toMatch(/at |node_modules|argument must be/);
    }
  });

  it('with a variable of the wrong kind is bad input, without a fault', async () => {
    const { payload } = await post({
      query: 'query ($id: ID!) { mentorGroup(id: $id) { id } }',
      variables: { id: {} },
    });
    expect(codes(payload)).toEqual(['BAD_USER_INPUT']);
  });

  it('with an id that is none is not found', async () => {
    const ada = await w.as((await w.newGroup()).mentor);
    await expect(ada.ask('{ mentorGroup(id: "mistyped") { id } }')).rejects.toMatchObject({
      answers: [{ code: 'NOT_FOUND' }],
    });
  });

  it('names every field that cannot be used, with the rule and its limits', async () => {
    const long = `${'a'.repeat(250)}@example.org`;
    const query = 'mutation ($address: String!) { askForSignInLink(input: { address: $address }) }';
    const { errors } = await w.nobody.answer(query, { address: long });
    expect(errors![0].extensions).toEqual({
      code: 'BAD_INPUT',
      fields: expect.arrayContaining([{ path: 'input.address', rule: 'maxLength', params: { max: 200 } }]),
    });
    const short = await w.nobody.answer('mutation { useSignInLink(input: { secret: "a" }) { id } }');
    expect(short.errors![0].extensions).toEqual({
      code: 'BAD_INPUT',
      fields: [{ path: 'input.secret', rule: 'isLength', params: { min: 20, max: 100 } }],
    });
  });
});

describe('in production', () => {
  const w = world({ DEVELOPMENT: false, PUBLIC_URL: 'https://mentor.example.org' }, Probe);
  const asked = (method: 'GET' | 'POST', url: string, payload?: object, headers: Record<string, string> = {}) =>
    w.app.inject({ method, url, payload, headers });
  const file = 'web/src/gql/persisted-documents.json';
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const [hash, text] = Object.entries(known).find(([, each]) => each.startsWith('query') && !each.includes('$')) ?? [];

  it('(trap 6) only the documents of the web app are answered, whichever way they are asked', async () => {
    const own = '{ me { isHr } }';
    const sha256Hash = createHash('sha256').update(own).digest('hex');
    const persistedQuery = { version: 1, sha256Hash };
    for (const body of [
      { query: own },
      { query: own, extensions: { persistedQuery } },
      { extensions: { persistedQuery } },
    ]) {
      const { statusCode, payload } = await asked('POST', '/graphql', body);
      expect([statusCode, JSON.parse(payload).errors[0].extensions]).toEqual([400, { code: 'UNKNOWN_DOCUMENT' }]);
    }
    const preflight = { 'apollo-require-preflight': '1' };
    const query = encodeURIComponent(own);
    for (const url of [
      `/graphql?query=${query}`,
      `/graphql/?query=${query}`,
      `//graphql?query=${query}`,
      '/graphql',
      '/graphql/',
    ]) {
      const { statusCode, payload } = await asked('GET', url, undefined, preflight);
      expect([url, statusCode >= 400]).toEqual([url, true]);
      expect(payload).not.toMatch(/"data"|graphiql/i);
    }
    for (const url of ['/graphql/', '//graphql', '/GRAPHQL', '/graphql%2f'])
      expect((await asked('POST', url, { query: own })).payload).not.toContain('"data"');
  });

  it('a document of the web app is answered by its text and by its hash alone', async () => {
    expect(hash).toBeDefined(); // "npm run generate" writes them
    for (const body of [{ query: text }, { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }]) {
      const { payload } = await asked('POST', '/graphql', body);
      expect(payload).not.toContain('UNKNOWN_DOCUMENT');
    }
  });

  it('nothing is told about the schema, and there is no explorer', async () => {
    const { payload } = await asked('POST', '/graphql', { query: '{ __schema { types { name } } }' });
    expect(payload).not.toContain('MentorGroup');
    expect((await asked('GET', '/graphql', undefined, { accept: 'text/html' })).payload).not.toMatch(/graphiql/i);
  });

  it('a browser is told what our pages may do: no script but our own, no frame, no address of a page told to others', async () => {
    const { headers } = await asked('GET', '/healthz');
    const csp = String(headers['content-security-policy']).split(';');
    expect(csp).toEqual(expect.arrayContaining(["default-src 'self'", "script-src 'self'", "frame-ancestors 'none'"]));
    expect(csp).toContain("connect-src 'self' wss://mentor.example.org");
    expect(csp.find((each) => each.startsWith('script-src'))).not.toMatch(/unsafe|\*|data:/);
    expect(headers['strict-transport-security']).toBe(`max-age=${182 * 24 * 3600}`);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toMatch(/camera=\(\), .*microphone=\(\)/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('no browser and no proxy keeps an answer', async () => {
    const ada = await w.as(await w.newPerson(await w.newOrganisation()));
    for (const cookie of ['', ada.cookie])
      expect((await asked('POST', '/graphql', { query: text }, { cookie })).headers['cache-control']).toMatch(
        /no-store/,
      );
  });

  it('somebody who is not signed in sends nothing large', async () => {
    const ada = await w.as(await w.newPerson(await w.newOrganisation()));
    const large = { query: text, variables: { padding: 'x'.repeat(100_000) } };
    expect((await asked('POST', '/graphql', large)).statusCode).toBe(413);
    expect((await asked('POST', '/graphql', large, { cookie: 'crossmentor=x' })).statusCode).toBe(413);
    expect((await asked('POST', '/graphql', large, { cookie: ada.cookie })).statusCode).not.toBe(413);
  });

  it('another site cannot send a form here', async () => {
    const query = { query: text };
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const { payload, statusCode } = await w.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        payload: JSON.stringify(query),
      });
      expect([type, statusCode >= 400, payload.includes('"data"')]).toEqual([type, true, false]);
    }
  });

  it('a database that is away is a fault without words', async () => {
    const ada = await w.as(await w.newPerson(await w.newOrganisation()));
    await w.away(async () => {
      const { payload } = await asked('POST', '/graphql', { query: text }, { cookie: ada.cookie });
      const { extensions } = JSON.parse(payload).errors[0];
      expect(extensions).toEqual({ code: 'FAULT', id: expect.any(String) });
      expect(w.faults()).toMatchObject([{ context: 'fault', message: { id: extensions.id } }]);
      expect(payload).not.toMatch(/ECONN|connect|terminat|stacktrace/i);
      expect((await asked('GET', '/readyz')).statusCode).toBe(503);
    });
    expect((await asked('GET', '/readyz')).statusCode).toBe(200);
  });
});
