import { caseAddress, routeOf } from './routes.js';

describe('routeOf', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/ask/', { page: 'ask' }],
    ['/alerts', { page: 'alerts' }],
    ['/cases/018f-22', { page: 'case', id: '018f-22' }],
    ['/opinions/018f-22', { page: 'opinion', id: '018f-22' }],
    ['/opinions/new', { page: 'opinion-form' }],
    ['/cases/', { page: 'nowhere' }],
    ['/cases/a/b', { page: 'nowhere' }],
    ['/constructor', { page: 'nowhere' }],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it('leads back to the case it made an address of', () => {
    expect(routeOf(caseAddress('018f-22'))).toEqual({ page: 'case', id: '018f-22' });
  });
});
