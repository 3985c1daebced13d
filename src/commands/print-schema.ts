import { readFile, writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { API_RESOLVERS } from '../api.module.js';

/**
 * `print-schema FILE` writes the schema as the code has it; `print-schema --check FILE` exits
 * with 1 where the file says something else.
 */
const [first, second] = process.argv.slice(2);
const check = first === '--check';
const file = (check ? second : first) ?? 'schema.graphql';

const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
  logger: false,
});
const schema = await app.get(GraphQLSchemaFactory).create([...API_RESOLVERS]);
const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
await app.close();

if (!check) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8')) !== text) {
  process.stderr.write(
    `${file} is not what the code says. Run \`npm run schema\` and review the difference.\n`,
  );
  process.exitCode = 1;
}
