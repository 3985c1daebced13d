import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../libs/deid/index.js';
import type { BookmarkCollectionId, ClinicianId } from '../../../libs/kernel/index.js';

/** What a clinician sorts kept cases into; its name has passed the scrubber. */
@Entity('bookmark_collections')
export class BookmarkCollectionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: BookmarkCollectionId;

  @Column('uuid', { name: 'owner_id' })
  ownerId!: ClinicianId;

  @Column('text')
  name!: ScrubbedText;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
