import supertest from 'supertest';

export interface GraphqlError {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

export interface GraphqlAnswer {
  // Tests read what they asked for; its shape is the query beside them.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly GraphqlError[];
}

/** A client of the API over real HTTP, with a cookie jar. */
export class GraphqlClient {
  readonly http: ReturnType<typeof supertest.agent>;

  constructor(url: string) {
    this.http = supertest.agent(url);
  }

  /** Sends one operation; answers with errors are returned, not thrown. */
  async send(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer> {
    const response = await this.http.post('/graphql').send({ query, variables });
    return response.body as GraphqlAnswer;
  }

  /** Sends one operation that must succeed; returns its data. */
  async ask(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlAnswer['data']> {
    const answer = await this.send(query, variables);
    if (answer.errors) throw new Error(`The operation failed: ${JSON.stringify(answer.errors)}`);
    return answer.data as unknown;
  }

  /** The code of the first error of an operation that must fail. */
  async codeOf(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { errors } = await this.send(query, variables);
    if (!errors?.[0]) throw new Error('The operation succeeded.');
    return errors[0].extensions.code;
  }
}
