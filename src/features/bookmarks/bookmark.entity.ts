import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  BookmarkCollectionId,
  CaseThreadId,
  ClinicianId,
} from '../../../libs/kernel/index.js';

/** That a clinician keeps a case, for themselves alone. */
@Entity('bookmarks')
export class BookmarkEntity {
  @PrimaryColumn('uuid', { name: 'owner_id' })
  ownerId!: ClinicianId;

  @PrimaryColumn('uuid', { name: 'case_thread_id' })
  caseThreadId!: CaseThreadId;

  @Column('uuid', { name: 'collection_id', nullable: true })
  collectionId!: BookmarkCollectionId | null;

  @Column({ type: 'timestamptz', name: 'kept_at', precision: 3, default: () => 'now()' })
  keptAt!: Date;

  /** A removal that may still be taken back. */
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
