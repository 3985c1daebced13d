// The peer of the benchmark: the smallest NestJS + Apollo Server on Express, as the documentation
// of NestJS sets it up, that answers our list from memory. The items come from the file PEER_DATA.
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Args, GraphQLModule, Int, Query, Resolver } from '@nestjs/graphql';
import { type CaseThread, CaseThreadConnection } from './types.js';

const data = JSON.parse(
  readFileSync(process.env['PEER_DATA'] ?? '', 'utf8'),
) as CaseThreadConnection;
for (const { node } of data.edges) {
  node.createdAt = new Date(node.createdAt);
  node.lastActivityAt = new Date(node.lastActivityAt);
}
const items: readonly { node: CaseThread; cursor: string }[] = data.edges;

@Resolver()
class CaseThreadsResolver {
  @Query(() => CaseThreadConnection)
  caseThreads(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): CaseThreadConnection {
    const from = after ? items.findIndex(({ cursor }) => cursor === after) + 1 : 0;
    return { edges: items.slice(from, from + (first ?? 20)), pageInfo: data.pageInfo };
  }
}

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true }),
  ],
  providers: [CaseThreadsResolver],
})
class PeerModule {}

const app = await NestFactory.create(PeerModule, { logger: ['error'] });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.stdout.write('ready\n');
