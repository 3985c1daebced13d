/** The Network Information API, where a browser has it. */
export interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Undefined where the browser tells nothing. */
export const connection = (): Connection | undefined =>
  (navigator as { readonly connection?: Connection }).connection;

/** Whether loading the scrubber would cost more than sending the text: data saver, or 2G. */
export function savesData(connection: Connection | undefined): boolean {
  return connection?.saveData === true || /(?:^|-)2g$/.test(connection?.effectiveType ?? '');
}
