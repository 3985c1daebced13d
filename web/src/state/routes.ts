const PAGES = {
  '/': 'home',
  '/search': 'search',
  '/ask': 'ask',
  '/ask/review': 'ask-review',
  '/fixes': 'fixes',
  '/fixes/new': 'fix-form',
  '/concerns': 'concerns',
  '/concerns/new': 'concern-form',
  '/alerts': 'alerts',
  '/bookmarks': 'bookmarks',
  '/opinions': 'opinions',
  '/opinions/new': 'opinion-form',
  '/opinions/next': 'opinion-next',
  '/opinions/availability': 'availability',
  '/opinions/phrases': 'phrases',
  '/opinions/numbers': 'numbers',
  '/trends': 'trends',
  '/me': 'me',
  '/requests': 'requests',
  '/operator': 'operator',
  '/sign-in': 'sign-in',
  '/sign-up': 'sign-up',
  '/confirm': 'confirm',
} as const;

type PlainPage = (typeof PAGES)[keyof typeof PAGES] | 'nowhere';

/** Where an address leads. Addresses hold ids only: never a query, a name or a token. */
export type Route =
  | { readonly [P in PlainPage]: { readonly page: P } }[PlainPage]
  | { readonly page: 'case'; readonly id: string }
  | { readonly page: 'opinion'; readonly id: string };

const isPlain = (path: string): path is keyof typeof PAGES => Object.hasOwn(PAGES, path);

export function routeOf(path: string): Route {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
  if (isPlain(trimmed)) return { page: PAGES[trimmed] };
  const [, kind, id] = /^\/(cases|opinions)\/([\w-]{1,64})$/.exec(trimmed) ?? [];
  return id ? { page: kind === 'cases' ? 'case' : 'opinion', id } : { page: 'nowhere' };
}

export const caseAddress = (id: string): string => `/cases/${id}`;

/** The element of a reply on the page of its case. */
export const replyAnchor = (id: string): string => `reply-${id}`;

export const replyAddress = (caseId: string, id: string): string =>
  `${caseAddress(caseId)}#${replyAnchor(id)}`;
export const opinionAddress = (id: string): string => `/opinions/${id}`;
