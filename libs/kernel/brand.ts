declare const brand: unique symbol;

/** A nominal type: a `T` that only code which may make it can make. Costs nothing at run time. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
