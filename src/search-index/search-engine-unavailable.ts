import { AppError } from '../../libs/kernel/index.js';

/**
 * The engine cannot be reached, or refuses. `reason` is a code such as `ECONNREFUSED`, an
 * SQLSTATE or the code of a Meilisearch task: engines quote queries and documents in their
 * messages, and this one is logged.
 */
export class SearchEngineUnavailable extends AppError {
  constructor(
    readonly reason: string,
    options?: { cause?: unknown },
  ) {
    super(
      'SEARCH_UNAVAILABLE',
      'Search is not available at the moment. Cases can still be read and posted; try again in a minute.',
      options,
    );
  }
}
