import { ConcernSignatureEntity } from './concern-signature.entity.js';
import { ConcernEntity } from './concern.entity.js';
import { ConcernsResolver } from './concerns.resolver.js';

export { ConcernsModule } from './concerns.module.js';

export const CONCERN_ENTITIES = [ConcernEntity, ConcernSignatureEntity];
export const CONCERN_RESOLVERS = [ConcernsResolver];
