import { ownGroup, signedIn } from './demo.ts';
import { expect, expectFits, test } from './journey.ts';

test('a mentee and a mentor each say that there is no click, and nobody reads who said it', async ({ browser }) => {
  const group = await ownGroup();
  const [ada, ben] = group.mentees;
  const mentee = await signedIn(browser, ada!.id);
  await mentee.goto('/group');
  await mentee.getByRole('button', { name: 'Ik wil een andere groep' }).click();
  await expectFits(mentee);
  await mentee.getByRole('button', { name: 'Ja, ik ga weg' }).click();
  await expect(mentee.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(mentee.getByRole('button', { name: 'Ik wil een andere groep' })).toBeHidden();
  const mentor = await signedIn(browser, group.mentor.id);
  await mentor.goto('/group');
  await expect(mentor.getByRole('heading', { name: ben!.name })).toBeVisible();
  await expect(mentor.getByRole('heading', { name: ada!.name })).toBeHidden();
  await mentor.getByRole('button', { name: `Geen klik met ${ben!.givenName}` }).click();
  await expectFits(mentor);
  await mentor.getByRole('button', { name: `Ja, ${ben!.givenName} gaat weg` }).click();
  await expect(mentor.getByRole('heading', { name: ben!.name })).toBeHidden();
  await mentee.context().close();
  await mentor.context().close();
});
