import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, CurrentViewer, listCost, PageArgs } from '../../platform/graphql/index.js';
import type { Connection } from '../../platform/pagination/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { CLINICIAN_ROLES, type ClinicianRole } from './clinician-role.js';
import type { ClinicianEntity } from './clinician.entity.js';
import { DecideVerificationInput } from './decide-verification.input.js';
import { specialtiesOf } from './specialties/specialties.js';
import { SpecialtyType } from './specialties/specialty.type.js';
import { VerificationService } from './verification.service.js';

@ObjectType('VerificationRequest', {
  description: 'A registration that waits for an administrator, or has just been decided.',
})
export class VerificationRequestType {
  @Field(() => ID, { description: 'Whose.' })
  clinicianId!: string;

  @Field(() => String, { description: 'The name that colleagues see.' })
  displayName!: string;

  @Field(() => String, { description: 'The confirmed address.' })
  email!: string;

  @Field(() => CLINICIAN_ROLES, { description: 'The role to verify.' })
  role!: ClinicianRole;

  @Field(() => [SpecialtyType], { description: 'The specialties claimed.' })
  specialties!: SpecialtyType[];

  @Field(() => String, { description: 'The council to ask.' })
  registrationCouncil!: string;

  @Field(() => String, { description: 'The number to ask about.' })
  registrationNumber!: string;

  @Field(() => Date, { description: 'When they signed up.' })
  requestedAt!: Date;

  static of(clinician: ClinicianEntity): VerificationRequestType {
    return {
      ...clinician,
      clinicianId: clinician.id,
      specialties: specialtiesOf(clinician.specialties),
      requestedAt: clinician.createdAt,
    };
  }
}

const VerificationRequestConnection = connectionOf(VerificationRequestType, 'VerificationRequest');

@Resolver()
export class VerificationResolver {
  constructor(private readonly verification: VerificationService) {}

  @Query(() => VerificationRequestConnection, {
    description: 'Registrations that wait, the longest first. For administrators.',
    complexity: listCost,
  })
  async verificationRequests(
    @CurrentViewer() viewer: Viewer | null,
    @Args() page: PageArgs,
  ): Promise<Connection<VerificationRequestType>> {
    const { edges, ...rest } = await this.verification.listRequests(viewer, page);
    return {
      ...rest,
      edges: edges.map(({ node, cursor }) => ({ node: VerificationRequestType.of(node), cursor })),
    };
  }

  @Mutation(() => VerificationRequestType, {
    description: 'Verifies or refuses a registration, with a reason. For administrators.',
  })
  async decideVerification(
    @CurrentViewer() viewer: Viewer | null,
    @Args('input', { description: 'The decision.' }) input: DecideVerificationInput,
  ): Promise<VerificationRequestType> {
    return VerificationRequestType.of(await this.verification.decide(viewer, input));
  }
}
