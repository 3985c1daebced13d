const PATHS = {
  brand: 'M4 4v16M20 4v16M4 12h6M14 12h6M10 9l-3 3 3 3M14 9l3 3-3 3',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20 20',
  ask: 'M12 5v14M5 12h14',
  alerts: 'M6 17h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v4.5zM10 20h4M12 5.5V4',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0',
  open: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  closed: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  forward: 'M9.5 5.5L16 12l-6.5 6.5',
  more: 'M6 9.5l6 6 6-6',
  alert: 'M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.3',
  info: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 11v5M12 8v.3',
  wait: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 8v4.5l3 2',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  keep: 'M7 4h10v16l-5-4-5 4z',
  shield: 'M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside a word; it says nothing that the word does not say. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
