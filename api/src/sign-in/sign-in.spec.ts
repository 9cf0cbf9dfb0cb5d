import { describe, expect, it } from '@jest/globals';
import { Client, world } from '@api/testing';
import { Person, StaffRecord } from '@api/people';
import { Config, Db, Jobs, Mail } from '@api/platform';
import { LinkRequests } from './link-request.service.js';
import { LinksAsked } from './links-asked.entity.js';
import { hashOf } from './secret.js';
import { SignInLink } from './sign-in-link.entity.js';
import { SignedIn } from './signed-in.entity.js';

const ASK = 'mutation ($address: String!) { askForSignInLink(input: { address: $address }) }';
const USE = 'mutation ($secret: String!) { useSignInLink(input: { secret: $secret }) { id name } }';
const ME = '{ me { person { id } } }';
const expired = { answers: [{ code: 'REFUSED', reason: 'signInLinkExpired' }] };
const MINUTE = 60_000;

describe('signing in', () => {
  const w = world();

  const someone = async () => {
    const person = await w.newPerson(await w.newOrganisation());
    const { email } = await w.owner.getRepository(StaffRecord).findOneByOrFail({ personId: person.id });
    return { person, email };
  };
  const mails = (address: string) =>
    w.owner.getRepository(Mail).find({ where: { address }, order: { createdAt: 'ASC' } });
  const askFor = async (address: string) => {
    await w.nobody.ask(ASK, { address });
    await w.settle();
    const found = await mails(address.trim().toLowerCase());
    return found.map(({ text }) => /sign-in\/([\w-]+)/.exec(text)![1]);
  };
  /** Uses a link over plain HTTP and gives the answer with the cookie that it sets. */
  const use = async (secret: string) => {
    const payload = { query: USE, variables: { secret } };
    const { headers, body } = await w.app.inject({ method: 'POST', url: '/graphql', payload });
    return { cookie: String(headers['set-cookie'] ?? ''), answer: JSON.parse(body) };
  };
  const whoHas = async (cookie: string) =>
    ((await new Client(w.app, null, cookie.split(';')[0]).ask(ME)).me as { person: { id: string } } | null)?.person.id;

  it('(trap 5) by a link in a mail gives a cookie out of reach of scripts and other sites', async () => {
    const { person, email } = await someone();
    const [secret] = await askFor(` ${email.toUpperCase()}`.trim());
    const { answer, cookie } = await use(secret);
    expect(answer.data.useSignInLink.id).toBe(person.id);
    expect(cookie).toMatch(/^crossmentor=[\w-]{40,}; .*Path=\/.*/);
    for (const flag of ['HttpOnly', 'SameSite=Lax', 'Expires=']) expect(cookie).toContain(flag);
    expect(cookie).not.toContain('Secure');
    expect(await whoHas(cookie)).toBe(person.id);
  });

  it('works once, also for two who press at the same moment', async () => {
    const [secret] = await askFor((await someone()).email);
    const answers = await Promise.all([1, 2, 3].map(() => use(secret)));
    expect(answers.filter(({ answer }) => !answer.errors)).toHaveLength(1);
    expect(answers.filter(({ cookie }) => cookie)).toHaveLength(1);
    await expect(w.nobody.ask(USE, { secret })).rejects.toMatchObject(expired);
  });

  it('leads back to the page that was asked for, and never to another site', async () => {
    const ASK_FOR = 'mutation ($input: AskForSignInLink!) { askForSignInLink(input: $input) }';
    const { email: address } = await someone();
    await w.nobody.ask(ASK_FOR, { input: { address, to: '/session/7/live?a=1' } });
    await w.settle();
    const [{ text }] = await mails(address);
    expect(text).toMatch(/\/sign-in\/[\w-]+\?to=%2Fsession%2F7%2Flive%3Fa%3D1\n/);
    for (const to of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'goals', '/a b'])
      await expect(w.nobody.ask(ASK_FOR, { input: { address, to } })).rejects.toMatchObject({
        answers: [{ code: 'BAD_INPUT', fields: [{ path: 'input.to' }] }],
      });
  });

  it('works for fifteen minutes and no longer', async () => {
    const { email } = await someone();
    const [first] = await askFor(email);
    const links = w.owner.getRepository(SignInLink);
    const { expiresAt } = await links.findOneByOrFail({ hash: hashOf(first) });
    expect(Math.abs(expiresAt.getTime() - w.clock.now().getTime() - 15 * MINUTE)).toBeLessThan(MINUTE);
    await links.update({ hash: hashOf(first) }, { expiresAt: new Date(w.clock.now().getTime() - 1) });
    await expect(w.nobody.ask(USE, { secret: first })).rejects.toMatchObject(expired);
  });

  it('is not done by who merely opens the link, such as a scanner of mails', async () => {
    const [secret] = await askFor((await someone()).email);
    await w.app.inject({ method: 'GET', url: `/sign-in/${secret}` });
    const query = encodeURIComponent(`mutation { useSignInLink(input: { secret: "${secret}" }) { id } }`);
    await w.app.inject({ method: 'GET', url: `/graphql?query=${query}`, headers: { 'apollo-require-preflight': '1' } });
    expect((await use(secret)).answer.errors).toBeUndefined();
  });

  it('keeps no secret, only its hash', async () => {
    const [secret] = await askFor((await someone()).email);
    const { cookie } = await use(secret);
    const kept = JSON.stringify([
      await w.owner.getRepository(SignInLink).find(),
      await w.owner.getRepository(SignedIn).find(),
    ]);
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(cookie.split(/[=;]/)[1]);
  });

  it('answers the same whether or not somebody has the address, and mails only who has', async () => {
    const { email } = await someone();
    const stranger = `nobody.${email}`;
    const [known, unknown] = [
      await w.nobody.answer(ASK, { address: email }),
      await w.nobody.answer(ASK, { address: stranger }),
    ];
    expect(unknown).toEqual(known);
    await w.settle();
    expect([(await mails(email)).length, (await mails(stranger)).length]).toEqual([1, 0]);
  });

  it('(trap 6) sends fewer and fewer links to who asks again and again, and forgets it after a quiet day', async () => {
    const { email } = await someone();
    const sent = async () => (await askFor(email)).length;
    expect([await sent(), await sent(), await sent(), await sent()]).toEqual([1, 2, 3, 4]);
    expect(await sent()).toBe(4); // the fourth costs two minutes
    w.clock.pass(2 * MINUTE);
    expect(await sent()).toBe(5);
    w.clock.pass(2 * MINUTE);
    expect(await sent()).toBe(5); // the fifth four
    w.clock.pass(2 * MINUTE);
    expect(await sent()).toBe(6);
    w.clock.pass(25 * 60 * MINUTE);
    expect([await sent(), await sent()]).toEqual([7, 8]);
  });

  it('(trap 6) sends no more links to one network address than the settings say, and forgets it after an hour', async () => {
    const payload = (n: number) => ({ query: ASK, variables: { address: `${n}@example.org` } });
    const ask = async (n: number, from: string) => {
      const headers = { 'x-forwarded-for': from };
      const { body } = await w.app.inject({ method: 'POST', url: '/graphql', payload: payload(n), headers });
      return JSON.parse(body).errors?.[0].extensions.reason as string | undefined;
    };
    const config = w.app.get(Config);
    const { SIGN_IN_LINKS_PER_HOUR } = config;
    try {
      config.SIGN_IN_LINKS_PER_HOUR = 2;
      expect([await ask(1, '192.0.2.1'), await ask(2, '192.0.2.1')]).toEqual([undefined, undefined]);
      expect([await ask(3, '192.0.2.1'), await ask(3, '192.0.2.2')]).toEqual(['tooManySignInLinks', undefined]);
      const elsewhere = new LinkRequests(w.app.get(Db), w.clock, config, w.app.get(Jobs)); // as in another process
      const there = w.app
        .get(Db)
        .as(null, 'READ WRITE', () => elsewhere.ask({ address: '4@example.org' }, '192.0.2.1'));
      await expect(there).rejects.toMatchObject({ reason: 'tooManySignInLinks' });
      expect(JSON.stringify(await w.owner.getRepository(LinksAsked).find())).not.toContain('192.0.2');
      w.clock.pass(60 * MINUTE);
      expect(await ask(3, '192.0.2.1')).toBeUndefined();
    } finally {
      Object.assign(config, { SIGN_IN_LINKS_PER_HOUR });
    }
  });

  it('is not possible for somebody who left, nor does a cookie of before help', async () => {
    const { person, email } = await someone();
    const client = await w.as(person);
    const [secret] = await askFor(email);
    await w.owner.getRepository(Person).update(person.id, { leftOn: '2026-11-01' });
    expect(await client.ask(ME)).toEqual({ me: null });
    await expect(w.nobody.ask(USE, { secret })).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
    expect(await askFor(email)).toHaveLength(1);
  });

  it('lasts fourteen days', async () => {
    const { person } = await someone();
    const client = await w.as(person);
    w.clock.pass(14 * 24 * 60 * MINUTE - MINUTE);
    expect(await client.ask(ME)).toEqual({ me: { person: { id: person.id } } });
    w.clock.pass(2 * MINUTE);
    expect(await client.ask(ME)).toEqual({ me: null });
  });

  it('ends in this browser by signing out, and in no other', async () => {
    const { person } = await someone();
    const [here, there] = [await w.as(person), await w.as(person)];
    await here.ask('mutation { signOut }');
    expect(await here.ask(ME)).toEqual({ me: null });
    expect(await there.ask(ME)).toEqual({ me: { person: { id: person.id } } });
  });

  it('takes a cookie that is nonsense for nobody', async () => {
    for (const cookie of ['crossmentor=', 'crossmentor=x', "crossmentor=' OR 1=1", 'crossmentor', ';;=', 'other=1'])
      expect(await new Client(w.app, null, cookie).ask(ME)).toEqual({ me: null });
  });

  it('(trap 5) sets a cookie for https alone when that is how people come', async () => {
    const { email } = await someone();
    const [secret] = await askFor(email);
    const config = w.app.get(Config);
    Object.assign(config, { PUBLIC_URL: 'https://mentor.example.org' });
    try {
      expect((await use(secret)).cookie).toContain('Secure');
    } finally {
      Object.assign(config, { PUBLIC_URL: undefined });
    }
  });
});

describe('outside demo mode', () => {
  const w = world();

  it('nobody looks around as somebody else, and there is no mailbox to read', async () => {
    const person = await w.newPerson(await w.newOrganisation());
    const notFound = { answers: [{ code: 'NOT_FOUND' }] };
    await expect(w.nobody.ask(`mutation { signInAsDemoPerson(personId: "${person.id}") }`)).rejects.toMatchObject(
      notFound,
    );
    await expect(w.nobody.ask('{ demoPeople { id } }')).rejects.toMatchObject(notFound);
    await expect((await w.as(person)).ask('{ demoMails { totalCount } }')).rejects.toMatchObject(notFound);
  });
});
