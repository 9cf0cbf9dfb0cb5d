import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What a document asks for. */
export interface Selection {
  text: string;
  /** Every field below the root, as `Type.field`. */
  fields: string[];
  /** The variable of each argument of the root field that is given by a variable that is used nowhere else. */
  positions: Map<string, string>;
}

const known = new WeakMap<DocumentNode, Selection>();

/** Reads a document once. */
export function selectionOf(schema: GraphQLSchema, document: DocumentNode): Selection {
  const found = known.get(document) ?? read(schema, document);
  known.set(document, found);
  return found;
}

function read(schema: GraphQLSchema, document: DocumentNode): Selection {
  const types = new TypeInfo(schema);
  const root = schema.getSubscriptionType();
  const fields = new Set<string>();
  const uses: string[] = [];
  let args: readonly ArgumentNode[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Variable: ({ name }) => void uses.push(name.value),
      Field({ name, arguments: given = [] }) {
        const parent = types.getParentType();
        if (parent === root) args = [...args, ...given];
        else if (name.value !== '__typename') fields.add(`${parent?.name}.${name.value}`);
      },
    }),
  );
  // a variable is met where it is defined and where it is used
  const once = (variable: string) => uses.filter((use) => use === variable).length === 2;
  const positions = args.flatMap(({ name, value }) =>
    value.kind === Kind.VARIABLE && once(value.name.value) ? [[name.value, value.name.value] as const] : [],
  );
  return { text: document.loc?.source.body ?? print(document), fields: [...fields], positions: new Map(positions) };
}

/** Whether of what a field gives nothing is asked but its id, which is known without reading it. */
export function isOnlyId({ fieldNodes }: GraphQLResolveInfo): boolean {
  const asked = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return asked.every((one) => one.kind === Kind.FIELD && ['id', '__typename'].includes(one.name.value));
}
