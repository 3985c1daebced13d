import { FixVerdictEntity } from './fix-verdict.entity.js';
import { FixEntity } from './fix.entity.js';
import { FixesResolver } from './fixes.resolver.js';

export type { FixKind } from './fix-vocabulary.js';
export { FixesModule } from './fixes.module.js';

export const FIX_ENTITIES = [FixEntity, FixVerdictEntity];
export const FIX_RESOLVERS = [FixesResolver];
