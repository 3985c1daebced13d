export { MAX_TEXT_LENGTH, PIPELINE_VERSION, scrub, scrubFields } from './scrub.js';
export {
  InMemoryLedger,
  KNOWN_ROLES,
  type KnownRole,
  type SurrogateKind,
  type SurrogateLedger,
} from './surrogate-ledger.js';
export { POLICIES, type Policy } from './policy.js';
export { PHI_CATEGORIES, type PhiCategory } from './phi-category.js';
export type {
  Finding,
  ResidualReason,
  ResidualToken,
  ScrubbedText,
  ScrubResult,
  TextField,
} from './scrub-result.js';
export { withoutSurrogates } from './without-surrogates.js';
export { knownWords } from './known-words.js';
export { isEverydayWord } from './lexicon/everyday-words.js';
export type { AuthorProfile } from './author-profile.js';
export {
  assessRisk,
  type ReidentificationRisk,
  type RiskFactor,
  type RiskLevel,
} from './reidentification-risk.js';
