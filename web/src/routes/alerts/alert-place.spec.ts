import { caseOf, placeOf } from './alert-place.js';

describe('an alert', () => {
  it.each([
    ['REPLY_POSTED', '/cases/case#reply-reply', 'case'],
    ['REPLY_ACCEPTED', '/cases/case#reply-reply', 'case'],
  ] as const)('%s leads to the reply in its case', (kind, place, id) => {
    const alert = { kind, subjectId: 'case', partId: 'reply' };
    expect(placeOf(alert)).toBe(place);
    expect(caseOf(alert)).toBe(id);
  });

  it('of a saved search leads to the case that it found', () => {
    const alert = { kind: 'SAVED_SEARCH_MATCHED', subjectId: 'search', partId: 'case' } as const;
    expect(placeOf(alert)).toBe('/cases/case');
    expect(caseOf(alert)).toBe('case');
  });

  it('of a second opinion leads to its request, which is no case', () => {
    const alert = { kind: 'OPINION_ANSWERED', subjectId: 'request', partId: null } as const;
    expect(placeOf(alert)).toBe('/opinions/request');
    expect(caseOf(alert)).toBeNull();
  });
});
