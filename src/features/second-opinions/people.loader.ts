import { Injectable } from '@nestjs/common';
import { AppError, type ClinicianId } from '../../../libs/kernel/index.js';
import { OperationLoader } from '../../platform/graphql/index.js';
import { AuthorType } from '../identity/index.js';
import { PeopleRepository } from './people.repository.js';

@Injectable()
export class PeopleLoader extends OperationLoader<ClinicianId, AuthorType> {
  constructor(private readonly people: PeopleRepository) {
    super();
  }

  protected async batch(ids: readonly ClinicianId[]): Promise<(AuthorType | Error)[]> {
    const found = new Map((await this.people.find(ids)).map((person) => [person.id, person]));
    return ids.map((id) => {
      const person = found.get(id);
      return person ? AuthorType.of(person) : new AppError('NOT_FOUND', 'This account is gone.');
    });
  }
}
