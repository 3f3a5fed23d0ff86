/** The variables of an operation, coerced as GraphQL says. */
export type Variables = Readonly<Record<string, unknown>>;
