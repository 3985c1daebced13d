import type { AnyVariables, OperationResultSource, OperationResult } from '@urql/core';
import { failure, toFailure, type Failure } from '../state/failures.js';

export type Answer<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly failure: Failure };

/** One operation, awaited; what goes wrong comes back as a value, in words. */
export async function answerOf<T, V extends AnyVariables>(
  operation: OperationResultSource<OperationResult<T, V>>,
): Promise<Answer<T>> {
  const { data, error } = await operation.toPromise();
  if (error) return { ok: false, failure: toFailure(error) };
  return data ? { ok: true, data } : { ok: false, failure: failure('INTERNAL') };
}
