import { Catch, type ExceptionFilter } from '@nestjs/common';
import { AppError } from '../../../libs/kernel/index.js';

/** An expected refusal goes to the client as it is, without an error in the log. */
@Catch(AppError)
export class AppErrorFilter implements ExceptionFilter<AppError> {
  catch(error: AppError): AppError {
    return error;
  }
}
