import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Reading stops here: what is larger is no question that a page asks. */
export const PARSING = { maxTokens: 5_000 };

export const LIMITS = { depth: 10, fields: 400, aliases: 20, mutations: 1 };

interface Size {
  depth: number;
  fields: number;
  aliases: number;
}

/** Walks a selection with its fragments spelled out; a fragment is measured once, so a nest of spreads costs nothing. */
function measure(
  selection: SelectionSetNode,
  context: ValidationContext,
  known: Map<FragmentDefinitionNode, Size>,
): Size {
  const total: Size = { depth: 0, fields: 0, aliases: 0 };
  const add = (size: Size, own: Size) => {
    total.depth = Math.max(total.depth, own.depth + size.depth);
    total.fields += own.fields + size.fields;
    total.aliases += own.aliases + size.aliases;
  };
  for (const node of selection.selections) {
    const inner = node.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(node.name.value) : node;
    if (!inner?.selectionSet)
      add({ depth: 0, fields: 0, aliases: 0 }, ownSize(node.kind, 'alias' in node && !!node.alias));
    else if (inner.kind === Kind.FRAGMENT_DEFINITION) {
      if (!known.has(inner)) {
        known.set(inner, { depth: 0, fields: 0, aliases: 0 }); // a circle is refused by another rule
        known.set(inner, measure(inner.selectionSet, context, known));
      }
      add(known.get(inner)!, ownSize(node.kind, false));
    } else add(measure(inner.selectionSet, context, known), ownSize(node.kind, 'alias' in node && !!node.alias));
  }
  return total;
}

/** How many fields stand at the top, those of fragments counted as well; more than enough is enough. */
function atTheTop({ selections }: SelectionSetNode, context: ValidationContext, within = 0): number {
  if (within > LIMITS.depth) return Infinity; // fragments in fragments, or in a circle
  const count = selections.map((node) => {
    const inner = node.kind === Kind.FRAGMENT_SPREAD ? context.getFragment(node.name.value) : node;
    return inner && inner.kind !== Kind.FIELD ? atTheTop(inner.selectionSet, context, within + 1) : 1;
  });
  return count.reduce((sum, each) => sum + each, 0);
}

const ownSize = (kind: Kind, alias: boolean): Size =>
  kind === Kind.FIELD ? { depth: 1, fields: 1, aliases: alias ? 1 : 0 } : { depth: 0, fields: 0, aliases: 0 };

/** Refuses documents that ask for too much at once: too deep, too many fields or aliases, more than one mutation. */
export function limits(context: ValidationContext): ASTVisitor {
  const tooMuch = (what: keyof typeof LIMITS) =>
    context.reportError(new GraphQLError(`Too much at once: ${what}`, { extensions: { code: 'TOO_MUCH' } }));
  return {
    OperationDefinition(operation) {
      const size = measure(operation.selectionSet, context, new Map());
      for (const what of ['depth', 'fields', 'aliases'] as const) if (size[what] > LIMITS[what]) tooMuch(what);
      if (operation.operation !== 'mutation') return;
      if (atTheTop(operation.selectionSet, context) > LIMITS.mutations) tooMuch('mutations');
    },
  };
}
