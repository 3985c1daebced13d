/** A reason not to start that an operator can act on: printed as one line, exit status 1. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
