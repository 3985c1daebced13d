import { type GraphqlAnswer, GraphqlClient } from './graphql-client.js';

/** A client that keeps everything it was answered: body and headers. */
export class RecordingClient extends GraphqlClient {
  readonly answers: string[] = [];

  override async send(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlAnswer> {
    const answer = await this.#post(JSON.stringify({ query, variables }));
    return JSON.parse(answer) as GraphqlAnswer;
  }

  /** Sends bytes that need be no operation at all. */
  async sendRaw(body: string, headers: Record<string, string> = {}): Promise<void> {
    await this.#post(body, headers);
  }

  async get(path: string): Promise<void> {
    const { text, headers } = await this.http.get(path);
    this.answers.push(text, JSON.stringify(headers));
  }

  async #post(body: string, headers: Record<string, string> = {}): Promise<string> {
    const response = await this.http
      .post('/graphql')
      .set({ 'content-type': 'application/json', ...headers })
      .send(body);
    this.answers.push(response.text, JSON.stringify(response.headers));
    return response.text;
  }
}
