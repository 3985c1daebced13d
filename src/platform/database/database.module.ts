import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseUrl, Env } from '../config/env.js';
import { createDataSource, type Entities } from './data-source.js';
import { UnitOfWork } from './unit-of-work.js';

@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static for(entities: Entities): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          inject: [Env],
          useFactory: (env: Env) =>
            createDataSource(databaseUrl(env), env.DATABASE_POOL_SIZE, entities).initialize(),
        },
        UnitOfWork,
      ],
      exports: [DataSource, UnitOfWork],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
