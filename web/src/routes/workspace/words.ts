export const words = {
  title: 'Cases',
  filters: {
    all: 'All',
    field: 'Your field',
    open: 'Open',
    mine: 'Yours',
  },
  filterLabel: 'Which cases',
  loading: 'Loading the cases',
  empty: {
    all: 'No case has been asked yet.',
    field: 'Nothing in your field at the moment.',
    open: 'Every case has its answer.',
    mine: 'You have not asked anything yet.',
  },
  askFirst: 'Ask the first question',
  ask: 'Ask',
  nothingOpen: 'Choose a case to read it here.',
  move: 'move,',
  open: 'opens,',
  allKeys: 'shows all keys',
} as const;
