import { Injectable } from '@nestjs/common';
import { AppError, type ClinicianId } from '../../../libs/kernel/index.js';
import { OperationLoader } from '../../platform/graphql/index.js';
import { AuthorType } from './author.type.js';
import { CliniciansRepository } from './clinicians.repository.js';

@Injectable()
export class AuthorLoader extends OperationLoader<ClinicianId, AuthorType> {
  constructor(private readonly clinicians: CliniciansRepository) {
    super();
  }

  protected async batch(ids: readonly ClinicianId[]): Promise<(AuthorType | Error)[]> {
    const found = new Map((await this.clinicians.findByIds(ids)).map((clinician) => [clinician.id, AuthorType.of(clinician)]));
    return ids.map((id) => found.get(id) ?? new AppError('NOT_FOUND', 'This author is gone.'));
  }
}
