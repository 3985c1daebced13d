import { execFileSync } from 'node:child_process';

/** The scorecard itself is written after the figures, so a change to it does not make them doubtful. */
const SCORECARD = ':(exclude)docs/scorecard.md';

const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** Which commit the figures are of, its date, and whether files differ from it. */
export function describeCommit(): string {
  try {
    const [hash = '', date = ''] = git('log', '-1', '--format=%h %cs').split(' ');
    const changed = git('status', '--porcelain', '--', '.', SCORECARD) !== '';
    return `commit ${hash} of ${date}${changed ? ', with changes that are not committed' : ''}`;
  } catch {
    return 'no commit: this is not a git repository';
  }
}
