import { describe, expect, it } from '@jest/globals';
import { Person } from '@api/people';
import { Mail } from '@api/platform';
import { LearningNeed } from '@api/programme';
import { uuid, world } from '@api/testing';

const INVITE = 'mutation ($input: EnrolPeople!) { enrolPeople(input: $input) { id } }';
const ENROL = 'mutation ($input: Enrol!) { enrol(input: $input) { id } }';

describe('the mail to somebody whom HR enrolled', () => {
  const w = world({ PUBLIC_URL: 'https://mentor.example.org' });

  const invite = async (person: Partial<Person> = {}) => {
    const organisation = await w.newOrganisation();
    const programme = await w.newProgramme(organisation, { name: 'Crossmentoring 2027' });
    const asked = await w.newPerson(organisation, person);
    const hr = await w.as(await w.newHr(organisation));
    const people = [{ id: uuid(), personId: asked.id }];
    const again = () => hr.ask(INVITE, { input: { programmeId: programme.id, role: 'MENTOR', people } });
    await again();
    return { organisation, programme, asked, again };
  };
  const mailsTo = (person: { id: string }) => w.owner.getRepository(Mail).findBy({ personId: person.id });

  it('asks for a yes in their language, once, and says where', async () => {
    const { programme, asked, again } = await invite({ givenName: 'Mary', language: 'en' });
    await again();
    await w.settle();
    const mails = await mailsTo(asked);
    expect(mails).toHaveLength(1);
    expect(mails[0].subject).toBe('Will you take part in Crossmentoring 2027?');
    expect(mails[0].text).toContain('as a mentor');
    expect(mails[0].text).toContain(`https://mentor.example.org/enrol/${programme.id}`);
  });

  it('does not go to somebody who said yes before', async () => {
    const { organisation, programme, asked } = await invite();
    const needId = uuid();
    const of = { organisationId: organisation.id, programmeId: programme.id };
    await w.insert(LearningNeed, { id: needId, ...of, name: 'Listening' });
    const input = { id: uuid(), programmeId: programme.id, role: 'MENTOR', needs: [{ needId }], availability: 1 };
    await (await w.as(asked)).ask(ENROL, { input });
    await w.settle();
    expect(await mailsTo(asked)).toEqual([]);
  });
});
