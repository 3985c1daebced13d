import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../libs/deid/index.js';
import type { ClinicianId, SecondOpinionId } from '../../../libs/kernel/index.js';
import type { CareTier } from '../identity/index.js';

export const CONFIDENCES = { LOW: 'LOW', MODERATE: 'MODERATE', HIGH: 'HIGH' } as const;
export type Confidence = keyof typeof CONFIDENCES;

/** What to do where a patient is cared for: a health centre can do other things than a hospital. */
export interface Recommendation {
  readonly careTier: CareTier;
  readonly text: ScrubbedText;
}

@Entity('second_opinion_answers')
export class SecondOpinionAnswerEntity {
  @PrimaryColumn('uuid', { name: 'second_opinion_id' })
  secondOpinionId!: SecondOpinionId;

  @Column('uuid', { name: 'author_id' })
  authorId!: ClinicianId;

  @Column('text')
  impression!: ScrubbedText;

  @Column('jsonb')
  recommendations!: readonly Recommendation[];

  @Column('text', { name: 'change_my_mind', nullable: true })
  changeMyMind!: ScrubbedText | null;

  @Column('text', { name: 'refer_if', nullable: true })
  referIf!: ScrubbedText | null;

  @Column('text')
  confidence!: Confidence;

  @Column('text', { nullable: true })
  source!: ScrubbedText | null;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
