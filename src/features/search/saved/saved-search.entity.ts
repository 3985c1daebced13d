import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../../libs/deid/index.js';
import type { ClinicianId, SavedSearchId } from '../../../../libs/kernel/index.js';
import type { SavedSearchAlert } from './saved-search-alert.js';

/** A search that its owner kept: name and words have passed the scrubber. */
@Entity('saved_searches')
export class SavedSearchEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: SavedSearchId;

  @Column('uuid', { name: 'owner_id' })
  ownerId!: ClinicianId;

  @Column('text')
  name!: ScrubbedText;

  @Column('text')
  query!: ScrubbedText;

  /** As the API took it: slugs, constants, times. */
  @Column('jsonb')
  filter!: Readonly<Record<string, unknown>>;

  @Column('text')
  alert!: SavedSearchAlert;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
