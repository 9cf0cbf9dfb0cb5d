import { MentorGroup } from '@api/mentor-group';
import type { Person } from '@api/people';
import { type Company, newCompany } from './company.js';
import { uuid, type World } from './world.js';

export interface Running extends Company {
  groups: { id: string; mentor: Person; mentees: Person[] }[];
}

/** Groups of these sizes that were published, in which everybody has agreed to keep what is said. */
export async function runningGroups(
  w: World,
  sizes: number[],
  more: { free?: number; guides?: number } = {},
): Promise<Running> {
  const placed = sizes.reduce((sum, size) => sum + size, 0);
  const mentors = sizes.length / (more.guides ?? 1);
  const company = await newCompany(w, { mentors, mentees: placed + (more.free ?? 0) });
  const { id: organisationId } = company.organisation;
  const left = [...company.mentees];
  const groups: Running['groups'] = [];
  for (const [at, size] of sizes.entries()) {
    const id = uuid();
    const mentor = company.mentors[at % mentors];
    const of = { organisationId, programmeId: company.programme.id };
    await w.insert(MentorGroup, { id, ...of, name: `Groep ${at + 1}`, slot: 0, number: at + 1 });
    const mentees = left.splice(0, size);
    for (const person of [mentor, ...mentees]) await w.addMember({ id, organisationId }, person, person === mentor);
    groups.push({ id, mentor, mentees });
  }
  return { ...company, groups };
}
