import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { ClinicianId, NotificationId } from '../../../libs/kernel/index.js';
import type { NotificationDelivery } from '../../outbox/index.js';
import { preparedRead, type Transaction } from '../../platform/database/index.js';
import type { Keyset } from '../../platform/pagination/index.js';
import { NotificationEntity } from './notification.entity.js';

type NewNotification = Pick<
  NotificationEntity,
  'id' | 'recipientId' | 'kind' | 'subjectId' | 'partId' | 'delivery'
>;

@Injectable()
export class NotificationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** `false` where this one is known already. */
  async insertIfNew(tx: Transaction, notification: NewNotification): Promise<boolean> {
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(NotificationEntity)
      .values(notification)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  /** The newest first, from after `after` on. */
  async list(
    recipientId: ClinicianId,
    after: Keyset | undefined,
    limit: number,
  ): Promise<NotificationEntity[]> {
    const query = this.dataSource
      .createQueryBuilder(NotificationEntity, 'n')
      .where('n.recipientId = :recipientId', { recipientId })
      .orderBy('n.createdAt', 'DESC')
      .addOrderBy('n.id', 'DESC')
      .limit(limit);
    if (after) query.andWhere('(n.createdAt, n.id) < (:at, :id)', after);
    return query.getMany();
  }

  async count(recipientId: ClinicianId): Promise<number> {
    return this.dataSource.manager.countBy(NotificationEntity, { recipientId });
  }

  async countUnread(recipientId: ClinicianId): Promise<number> {
    const [row] = await preparedRead<{ count: number }>(
      this.dataSource,
      'select count(*)::integer from notifications where recipient_id = $1 and read_at is null',
      [recipientId],
    );
    return row?.count ?? 0;
  }

  /** Marks what is the recipient's and unread; null for `ids` or `about` does not narrow. */
  async markRead(
    recipientId: ClinicianId,
    ids: readonly string[] | null,
    about: string | null,
  ): Promise<void> {
    await this.dataSource.query(
      `update notifications set read_at = now()
       where recipient_id = $1 and read_at is null
         and ($2::uuid[] is null or id = any ($2)) and ($3::uuid is null or $3 in (subject_id, part_id))`,
      [recipientId, ids, about],
    );
  }

  /** What is still to be mailed to a recipient in this way, the oldest first; what they have read is not. */
  async listUnmailed(
    where: { readonly recipientId: ClinicianId; readonly id?: NotificationId },
    delivery: NotificationDelivery,
  ): Promise<NotificationEntity[]> {
    return this.dataSource.manager.find(NotificationEntity, {
      where: { ...where, delivery, mailedAt: IsNull(), readAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  async markMailed(ids: readonly NotificationId[], at: Date): Promise<void> {
    await this.dataSource.manager.update(
      NotificationEntity,
      { id: In([...ids]) },
      { mailedAt: at },
    );
  }

  async deleteOlderThan(time: Date): Promise<void> {
    await this.dataSource.query('delete from notifications where created_at < $1', [time]);
  }
}
