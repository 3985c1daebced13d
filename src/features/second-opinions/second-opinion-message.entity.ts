import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../libs/deid/index.js';
import type { ClinicianId, SecondOpinionId } from '../../../libs/kernel/index.js';

export const MESSAGE_KINDS = {
  CLARIFICATION_QUESTION: 'CLARIFICATION_QUESTION',
  CLARIFICATION: 'CLARIFICATION',
  ADDENDUM: 'ADDENDUM',
  REDIRECTION: 'REDIRECTION',
} as const;
export type MessageKind = keyof typeof MESSAGE_KINDS;

/** What was written between asking and closing, besides the answer. */
@Entity('second_opinion_messages')
export class SecondOpinionMessageEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'second_opinion_id' })
  secondOpinionId!: SecondOpinionId;

  @Column('uuid', { name: 'author_id' })
  authorId!: ClinicianId;

  @Column('text')
  kind!: MessageKind;

  @Column('text')
  body!: ScrubbedText;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
