import { HR, inTables, signedIn } from './demo.ts';
import { enrolments, peopleToEnrol, programmeOf } from './enrolled.ts';
import { arrive, expect, expectFits, test } from './journey.ts';

const TEAM = 6;
const nameOf = ([, first, prefix, last]: string[]) => [first, prefix, last].filter(Boolean).join(' ');

/** Two of the mentors who may guide one group: of different teams. */
function twoMentors({ mentors }: ReturnType<typeof peopleToEnrol>): [string, string] {
  const [one] = mentors;
  const other = mentors.find((mentor) => mentor[TEAM] !== one![TEAM]);
  return [nameOf(one!), nameOf(other!)];
}

test('HR lets two mentors guide one group: from the enrolments to the published groups', async ({ browser }) => {
  const page = await arrive(browser, HR);
  const people = peopleToEnrol();
  const [one, other] = twoMentors(people);
  const programmeId = await programmeOf(page, enrolments(people));
  await page.goto(`/programme/${programmeId}/enrolments?role=MENTOR`);
  await page.getByRole('button', { name: `Duo maken van ${one}` }).click();
  const choice = page.getByRole('combobox', { name: `Met wie begeleidt ${one} een groep?` });
  await expect(choice).toBeFocused();
  await page.getByRole('option', { name: new RegExp(`^${other}`) }).click();
  await expect(page.getByText(`Duo met ${other}`)).toBeVisible();
  await expect(page.getByText(`Duo met ${one}`)).toBeVisible();
  await expectFits(page);
  const [{ id }] = (await inTables<{ id: string }>(
    'SELECT id FROM person WHERE concat_ws(\' \', "givenName", prefix, "familyName") = $1',
    [other],
  )) as [{ id: string }];
  const mentor = await signedIn(browser, id);
  await mentor.goto(`/enrol/${programmeId}`);
  await expect(mentor.getByText(`HR heeft je aan ${one} gekoppeld`)).toBeVisible();
  await mentor.getByRole('button', { name: 'Ik begeleid liever alleen' }).click();
  await expect(mentor.getByRole('button', { name: 'Ja, liever alleen' })).toBeVisible();
  await expectFits(mentor);
  await mentor.getByRole('button', { name: 'Toch samen' }).click();
  await mentor.context().close();
  await page.goto(`/programme/${programmeId}/matching`);
  await page.getByRole('button', { name: 'Groepen voorstellen' }).click();
  await expect(page.getByRole('button', { name: 'Bekendmaken' })).toBeVisible({ timeout: 90_000 });
  const both = new RegExp(`${one} & ${other}|${other} & ${one}`);
  await expect(page.getByRole('region', { name: both })).toBeVisible();
  await expectFits(page);
  await page.getByRole('button', { name: 'Bekendmaken' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bekendmaken' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Naar de groepen' }).click();
  await expect(page.getByText(both).first()).toBeVisible();
  await expectFits(page);
  await page.context().close();
});
