/** Free text passes the gate; everything else says why it is none. */
export type Classification =
  { readonly gated: (text: string) => Promise<string> } | { readonly notFreeText: string };
