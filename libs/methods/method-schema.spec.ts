import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import {
  audiences,
  caseKinds,
  caseOwnerParts,
  methodOf,
  methodProblems,
  methods,
  methodUses,
  outputKinds,
  parties,
  seats,
} from './index.js';
import schema from './method.schema.json' with { type: 'json' };

type Check = (value: unknown) => boolean;

/** The validator of JSON Schema 2020-12 that comes with the web server: there is no need for a second one. */
function schemaCheck(): Check {
  const [fastify, compiler] = ['fastify', '@fastify/ajv-compiler'];
  const ofServer = createRequire(createRequire(import.meta.filename).resolve(fastify));
  const Ajv2020 = createRequire(ofServer.resolve(compiler))('ajv/dist/2020').default;
  return new Ajv2020({ strict: true, allErrors: true }).compile(schema);
}

type Path = readonly (string | number)[];

/** Every place in a value, the value itself left out. */
const places = (value: unknown, at: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, one]) => [[...at, key], ...places(one, [...at, key])]);

function changed(value: unknown, path: Path, by: 'LEFT_OUT' | { value: unknown }): unknown {
  const copy = structuredClone(value);
  const holder = path.slice(0, -1).reduce((one, key) => (one as Record<string, unknown>)[key], copy);
  const last = path[path.length - 1];
  if (by === 'LEFT_OUT' && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (by === 'LEFT_OUT') Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, by.value);
  return copy;
}

/** The rules about one thing alone, which a schema can say as well. */
const aboutShape = ['SHAPE', 'TEXT', 'MINUTES', 'OWNER', 'AUDIENCE'];

describe('the published JSON Schema', () => {
  const fits = schemaCheck();

  it.each(methods.map((method) => [method.id, method]))('describes %s', (_id, method) => {
    expect(fits(method)).toBe(true);
  });

  it('knows the words of the methods', () => {
    const { phase, output, party } = schema.$defs;
    expect(party.enum).toEqual(parties);
    expect(output.properties.kind.enum).toEqual(outputKinds);
    expect(output.properties.audience.enum).toEqual(audiences);
    expect(phase.properties.caseOwner.items.enum).toEqual(caseOwnerParts);
    expect(Object.keys(phase.properties.instruction.properties).toSorted()).toEqual(seats.toSorted());
    expect(schema.properties.usedIn.items.enum).toEqual(methodUses);
    expect(schema.properties.suits.items.enum).toEqual(caseKinds);
  });

  it('lets through whatever the validator finds sound, and stops what has no sound shape', () => {
    const method = methodOf('incident');
    const wrong = fc.constantFrom<'LEFT_OUT' | { value: unknown }>(
      'LEFT_OUT',
      ...['', ' ', 0, -1, 1.5, 'NOBODY', null, true, [], {}, ['NOBODY']].map((value) => ({ value })),
    );
    const inPlaces = places(method).filter(([first]) => first !== '$schema');
    fc.assert(
      fc.property(fc.constantFrom(...inPlaces), wrong, (path, by) => {
        const candidate = changed(method, path, by);
        const problems = methodProblems(candidate);
        if (problems.length === 0) expect([path, by, fits(candidate)]).toEqual([path, by, true]);
        if (problems.some(({ rule }) => aboutShape.includes(rule)) && !isSpan(path))
          expect([path, by, fits(candidate)]).toEqual([path, by, false]);
      }),
      { numRuns: 3_000 },
    );
  });
});

/** A schema cannot compare two numbers: from at most to is the validator's alone. */
const isSpan = (path: Path) => path[0] === 'people' && path.length === 2;
