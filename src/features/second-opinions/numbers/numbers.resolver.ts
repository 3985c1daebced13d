import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../../platform/graphql/index.js';
import type { Viewer } from '../../../platform/sessions/index.js';
import { NumbersPeriod } from './numbers-period.input.js';
import { NumbersService } from './numbers.service.js';
import { SecondOpinionNumbersType } from './numbers.type.js';

/** At most about sixty rows and twenty-four months, from one small table. */
const COST = 300;

@Resolver()
export class NumbersResolver {
  constructor(private readonly numbers: NumbersService) {}

  @Query(() => SecondOpinionNumbersType, {
    description: 'How second opinions go. For coordinators and administrators.',
    complexity: COST,
  })
  async secondOpinionNumbers(
    @CurrentViewer() viewer: Viewer | null,
    @Args('period', { nullable: true, description: 'Of when.' }) period?: NumbersPeriod,
  ): Promise<SecondOpinionNumbersType> {
    const { months } = period ?? new NumbersPeriod();
    return SecondOpinionNumbersType.of(await this.numbers.find(viewer, months));
  }

  @Query(() => String, {
    description: 'The rows of `secondOpinionNumbers` as CSV, with a line of headings.',
    complexity: COST,
  })
  async secondOpinionNumbersTable(
    @CurrentViewer() viewer: Viewer | null,
    @Args('period', { nullable: true, description: 'Of when.' }) period?: NumbersPeriod,
  ): Promise<string> {
    return this.numbers.table(viewer, (period ?? new NumbersPeriod()).months);
  }
}
