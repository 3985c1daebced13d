import { Query, Resolver } from '@nestjs/graphql';
import { SPECIALTIES } from './specialties.js';
import { SpecialtyType } from './specialty.type.js';

@Resolver()
export class SpecialtiesResolver {
  /** Open to all: whoever signs up chooses from it. */
  @Query(() => [SpecialtyType], { description: 'All specialties, by name.' })
  specialties(): readonly SpecialtyType[] {
    return SPECIALTIES;
  }
}
