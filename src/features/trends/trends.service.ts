import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { requireVerified, type Viewer } from '../../platform/sessions/index.js';
import { requireKnownSpecialties } from '../identity/index.js';
import { MOST_UNTOLD, type Rise, riseOf } from './rising.js';
import { type Topic, TOPICS } from './topics.js';
import type { TrendFilter } from './trend-filter.input.js';
import { coveredBy, type MonthCell, seriesOf, type TrendPoint } from './trend-series.js';
import { TrendsRepository } from './trends.repository.js';

export interface TopicTrend extends Pick<Topic, 'slug' | 'name'> {
  readonly points: readonly TrendPoint[];
  readonly rise: Rise | null;
}

export interface Trends {
  /** Those that were published, the oldest first. */
  readonly months: readonly string[];
  readonly topics: readonly TopicTrend[];
}

interface Published {
  readonly months: readonly string[];
  readonly cells: readonly MonthCell[];
}

/** Answers with sums of what was published, and of nothing else. */
@Injectable()
export class TrendsService {
  constructor(private readonly trends: TrendsRepository) {}

  /** Topics with anything to tell, what rises most surely first. */
  async find(viewer: Viewer | null, filter: TrendFilter): Promise<Trends> {
    requireVerified(viewer);
    const { months, cells } = await this.#published(filter);
    const untold = filter.state ? null : MOST_UNTOLD;
    const series = seriesOf(cells, months, narrowedBy(filter));
    const topics = TOPICS.flatMap(({ slug, name }) => {
      const points = series.get(slug);
      return points ? [{ slug, name, points, rise: riseOf(points, untold) ?? null }] : [];
    });
    topics.sort((one, other) => surety(other) - surety(one) || lastOf(other) - lastOf(one));
    return { months, topics };
  }

  /** The published counts behind `find`, with a line of headings. */
  async table(viewer: Viewer | null, filter: TrendFilter): Promise<string> {
    requireVerified(viewer);
    const { cells } = await this.#published(filter);
    const names = new Map(TOPICS.map(({ slug, name }) => [slug, name]));
    const rows = coveredBy(cells, narrowedBy(filter)).map(
      ({ month, topic, specialty, state, clinicians }) => ({
        month,
        topic: names.get(topic) ?? topic,
        specialty: specialty ?? 'others',
        state: state ?? 'others and not given',
        clinicians,
      }),
    );
    const columns = ['month', 'topic', 'specialty', 'state', 'clinicians'];
    return stringify(rows, { header: true, columns, escape_formulas: true });
  }

  async #published({ specialty, months: wanted }: TrendFilter): Promise<Published> {
    if (specialty) requireKnownSpecialties([specialty]);
    const months = (await this.trends.releasedMonths()).slice(-wanted);
    const [since] = months;
    return { months, cells: since ? await this.trends.cellsSince(since) : [] };
  }
}

const narrowedBy = ({ specialty, state }: TrendFilter) => ({
  ...(specialty && { specialty }),
  ...(state && { state }),
});
const surety = ({ rise }: TopicTrend): number => rise?.atLeast ?? 0;
const lastOf = ({ points }: TopicTrend): number => points.at(-1)?.clinicians ?? 0;
