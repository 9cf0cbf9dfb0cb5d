import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Formation, Membership } from '@api/mentor-group';
import { Person } from '@api/people';
import { Db } from '@api/platform';
import {
  buildSchema,
  execute,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { Execution } from '../../platform/graphql/execution.js';
import { world } from '../world.js';
import { grow } from './growth.js';
import { matrix } from './matrices.js';
import type { RootRow, Viewer } from './matrix.js';
import { newScene, type Scene } from './scene.js';

const contract = buildSchema(readFileSync('libs/contract/schema.graphql', 'utf8'));
const DEPTH = 8;

/** Who asks: of those who get an answer, the ones who see most. */
const ASKERS: Viewer[] = ['HR', 'mentor', 'owner'];

/** What the matrix answers nobody. Their own specs, or the last test here, tell what they cost. */
const ELSEWHERE = ['demoPeople', 'demoMails', 'signInAsDemoPerson', 'useSignInLink', 'publishProposal'];

const datesOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => `{ id: "${randomUUID()}", on: "2027-03-1${at}", at: "13:30" }`).join(' ');

/** Lists in the question may not cost more either: the same with one and with many. */
const LISTS: Record<string, (scene: Scene, many: boolean) => string> = {
  enrol: ({ programme, people, ids }, many) => {
    const needs = many ? [ids.need, ids.spare, ids.third] : [ids.need];
    const others = many ? [people.other.id, people.rival.id, people.former.id] : [people.other.id];
    return `enrol(input: { id: "${randomUUID()}", programmeId: "${programme.id}", role: MENTEE, availability: 3,
      needs: [${needs.map((needId) => `{ needId: "${needId}" }`).join(' ')}], wanted: ${JSON.stringify(others)},
      notWith: ${JSON.stringify(others)} })`;
  },
  enrolPeople: ({ programme, people, ids }, many) => {
    const who = many ? [ids.newcomer, people.former.id, people.rival.id] : [ids.newcomer];
    const list = who.map((personId) => `{ id: "${randomUUID()}", personId: "${personId}" }`);
    return `enrolPeople(input: { programmeId: "${programme.id}", role: MENTEE, people: [${list.join(' ')}] })`;
  },
  planSessions: ({ ids }, many) => {
    const days = many ? ['08', '15', '22', '29'] : ['08'];
    const list = days.map((day) => `{ id: "${randomUUID()}", on: "2027-03-${day}", at: "10:00", kind: INTERVISIE }`);
    return `planSessions(input: { id: "${randomUUID()}", groupId: "${ids.unplanned}", minutes: 60, place: "x", sessions: [${list.join(' ')}] })`;
  },
  startDatePoll: ({ group, ids }, many) =>
    `startDatePoll(input: { id: "${randomUUID()}", groupId: "${group.id}", sessionId: "${ids.soon}", answerBy: "2027-02-20", slots: [${datesOf(many ? 6 : 2)}] })`,
  proposeMoreDates: ({ ids }, many) =>
    `proposeMoreDates(input: { id: "${ids.poll}", answerBy: "2027-02-24", slots: [${datesOf(many ? 6 : 2)}] })`,
  chooseStaffListColumns: ({ ids }, many) => {
    const fields = ['number', 'firstName', 'lastName', 'email', 'discipline', 'team', 'jobTitle', 'managerNumber'];
    const columns = fields.map((field, column) => `{ field: "${field}", column: ${column} }`);
    const more = many ? ['infix', 'site', 'employedSince', 'workingDays'].map((field) => `{ field: "${field}" }`) : [];
    return `chooseStaffListColumns(input: { id: "${ids.open}", columns: [${[...columns, ...more].join(' ')}] })`;
  },
};

/** Everything that can be asked of a type, down to where it would go in circles. */
function everything(type: GraphQLOutputType, path: string[] = []): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const args = matrix.types[named.name]?.arguments?.[field.name] ?? '';
    const inner = getNamedType(field.type);
    const circle = path.includes(inner.name) || path.length > DEPTH;
    if (circle || (field.args.some(isRequiredArgument) && !args)) return [];
    return [`${field.name}${args} ${everything(field.type, [...path, named.name])}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

const selectionOf = (type: GraphQLOutputType): string => (isObjectType(getNamedType(type)) ? '{ __typename }' : '');

const takesList = (type: GraphQLInputType): boolean => {
  if (isNonNullType(type)) return takesList(type.ofType);
  if (isListType(type)) return true;
  return isInputObjectType(type) && Object.values(type.getFields()).some((field) => takesList(field.type));
};

const roots = (['Query', 'Mutation', 'Subscription'] as const).flatMap((root) =>
  Object.values(contract.getType(root) && isObjectType(contract.getType(root)) ? fieldsOf(root) : {}).map(
    (field) => [root, field.name] as const,
  ),
);
function fieldsOf(root: string): Record<string, GraphQLField<unknown, unknown>> {
  const type = contract.getType(root);
  return isObjectType(type) ? type.getFields() : {};
}

const rows: Record<string, RootRow> = { ...matrix.roots.Query, ...matrix.roots.Mutation, ...matrix.roots.Subscription };
const askersOf = (name: string): Viewer[] => {
  const allowed = rows[name]?.allowed ?? 'none';
  return ASKERS.filter((viewer) => allowed === 'all' || allowed.split(/\s+/).includes(viewer));
};

/** What an operation costs the database is the same for a large group as for a small one. */
describe('the number of statements does not grow', () => {
  const w = world();
  let few: Scene;
  let many: Scene;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = w.app.get(GraphQLSchemaHost).schema;
    for (const each of [0, 1]) {
      const scene = await newScene(w);
      for (const prepare of matrix.prepare) await prepare(scene);
      const rival = { personId: scene.people.rival.id };
      scene.ids.unplanned = (await w.owner.getRepository(Membership).findOneByOrFail(rival)).groupId;
      if (each) await grow(scene);
      [few, many] = [few ?? scene, scene];
    }
  });

  interface Cost {
    statements: string[];
    size: number;
    errors: unknown;
  }

  const cost = async (root: string, name: string, scene: Scene, asker: keyof Scene['people']): Promise<Cost> => {
    const text = LISTS[name]?.(scene, scene === many) ?? rows[name].ask(scene);
    const field = fieldsOf(root)[name];
    // what a mutation gives back is what a query gives: only what it does itself is of interest
    const selection = root === 'Mutation' ? selectionOf(field.type) : everything(field.type);
    const document = parse(`${root.toLowerCase()} { it: ${text} ${selection} }`);
    const contextValue = { viewer: scene.people[asker]!.id };
    const asked = { schema, document, contextValue, rootValue: rows[name].event?.(scene) };
    const db = w.app.get(Db);
    let answer: Awaited<ReturnType<Execution['answer']>> = {};
    const statements = await w.statementsOf(async () => {
      answer =
        root === 'Mutation'
          ? await db.as(
              contextValue.viewer,
              'READ WRITE',
              () => execute(asked),
              () => false,
            )
          : await w.app.get(Execution).answer(asked);
    });
    return {
      statements: statements.map((each) => each.slice(0, 90)).sort(),
      size: JSON.stringify(answer.data ?? null).length,
      errors: answer.errors,
    };
  };

  it('of any operation: say in the matrix who asks it, so that its cost is known', () => {
    const unasked = roots.filter(([, name]) => !askersOf(name).length && !ELSEWHERE.includes(name));
    expect(unasked.map(([, name]) => name)).toEqual([]);
    const lists = roots.filter(([root, name]) => fieldsOf(root)[name].args.some(({ type }) => takesList(type)));
    expect(lists.map(([, name]) => name).sort()).toEqual(Object.keys(LISTS).sort());
  });

  it.each(roots.filter(([, name]) => askersOf(name).length))('of %s.%s', async (root, name) => {
    const askers: (keyof Scene['people'])[] = name === 'planSessions' ? ['rival'] : askersOf(name);
    for (const asker of askers) {
      const [small, large] = [await cost(root, name, few, asker), await cost(root, name, many, asker)];
      expect([asker, small.errors, large.errors]).toEqual([asker, undefined, undefined]);
      expect([asker, large.statements]).toEqual([asker, small.statements]);
    }
  });

  it.each([
    'mentorGroup',
    'session',
    'programme',
    'proposal',
    'enrolments',
    'people',
    'staffList',
    'me',
    'sessionLive',
  ])('although %s has far more to tell of the large one', async (name) => {
    const root = name === 'sessionLive' ? 'Subscription' : 'Query';
    const asker = name !== 'people' && askersOf(name).includes('owner') ? 'owner' : 'HR';
    const [small, large] = [await cost(root, name, few, asker), await cost(root, name, many, asker)];
    expect(large.size).toBeGreaterThan(small.size * 1.15);
  });

  it('when groups are formed of a proposal, more of them and larger ones', async () => {
    const form = async (groups: number, size: number) => {
      const organisation = await w.newOrganisation();
      const { id: programmeId } = await w.newProgramme(organisation);
      const hr = await w.newHr(organisation);
      const newGroup = async (at: number) => {
        const people: Person[] = [];
        for (let i = 0; i <= size; i++) people.push(await w.newPerson(organisation));
        const [mentorId, ...menteeIds] = people.map(({ id }) => id);
        return { id: randomUUID(), name: `Groep ${at}`, slot: 1, mentorId, menteeIds };
      };
      const made: Awaited<ReturnType<typeof newGroup>>[] = [];
      for (let at = 1; at <= groups; at++) made.push(await newGroup(at));
      const publication = { proposalId: randomUUID(), organisationId: organisation.id, programmeId, groups: made };
      return w.statements(() =>
        w.app.get(Db).as(hr.id, 'READ WRITE', () => w.app.get(Formation).formGroups(publication)),
      );
    };
    expect(await form(3, 6)).toBe(await form(1, 4));
  });
});
