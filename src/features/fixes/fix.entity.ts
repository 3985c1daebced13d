import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../libs/deid/index.js';
import type { ClinicianId, FixId } from '../../../libs/kernel/index.js';
import type { IndianState } from '../identity/index.js';
import type { FixKind } from './fix-vocabulary.js';

@Entity('fixes')
export class FixEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: FixId;

  @Column('uuid', { name: 'author_id' })
  authorId!: ClinicianId;

  @Column('text')
  kind!: FixKind;

  /** What is short or in the way. */
  @Column('text')
  item!: ScrubbedText;

  @Column('text')
  workaround!: ScrubbedText;

  /** Null where it helps everywhere in India. */
  @Column('text', { nullable: true })
  region!: IndianState | null;

  /** Of the item alone: only these words may be misspelt in a query. */
  @Column('tsvector', { name: 'item_words', select: false })
  itemWords!: string;

  @Column('tsvector', { select: false })
  words!: string;

  /** How many colleagues found that it works. */
  @Column('integer', { default: 0 })
  confirmations!: number;

  /** How many have found since then that it does not. */
  @Column('integer', { default: 0 })
  doubts!: number;

  /** When it was posted or last confirmed. */
  @Column({ type: 'timestamptz', name: 'confirmed_at', precision: 3, default: () => 'now()' })
  confirmedAt!: Date;

  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 })
  expiresAt!: Date;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
