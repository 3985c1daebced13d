import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Takes away the functions by which Nest reads a property of the field's own name. Compiled
 * execution reads such a property inline; a function it would call, and look after its promise,
 * once for every field of every item of a list.
 */
export function inlinePlainFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (readsItsProperty(field)) delete field.resolve;
    }
  }
}

/** Known by its name and by what it does; with another name in another version, it just stays. */
function readsItsProperty({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (resolve?.name !== 'rootFieldResolver') return false;
  const probe = Symbol(name);
  return (
    resolve({ [name]: probe }, {}, undefined, undefined as never) === probe &&
    resolve({}, {}, undefined, undefined as never) === undefined
  );
}
