import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { AppError } from '../../../libs/kernel/index.js';

/** What no column of PostgreSQL keeps as it was sent: U+0000, and one half of a surrogate pair. */
const NOT_STORABLE = /\0|\p{Cs}/u;

/** Refuses such characters in any argument, before a query chokes on them or changes them silently. */
@Injectable()
export class StorableTextPipe implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type !== 'custom' && !isStorable(value)) {
      throw new AppError(
        'BAD_USER_INPUT',
        'The text holds a character that cannot be kept (a null character, or half of an emoji). What you wrote is kept in your editor.',
      );
    }
    return value;
  }
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !NOT_STORABLE.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isStorable);
}
