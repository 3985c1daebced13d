import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseThreadId, SavedSearchId } from '../../../../libs/kernel/index.js';

/** That the owner of a saved search was told of a case: once for each. */
@Entity('saved_search_matches')
export class SavedSearchMatchEntity {
  @PrimaryColumn('uuid', { name: 'saved_search_id' })
  savedSearchId!: SavedSearchId;

  @PrimaryColumn('uuid', { name: 'case_thread_id' })
  caseThreadId!: CaseThreadId;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
