import { Matches } from 'class-validator';

/** Refuses a text of nothing but white space. */
export const NotBlank = (): PropertyDecorator => Matches(/\S/, { message: '$property is empty' });
