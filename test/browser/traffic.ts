import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * An HTTP proxy that keeps every byte that a browser sends, whoever in it sends it: pages, workers,
 * service workers, beacons. What would leave encrypted is refused, and its address kept.
 */
export class Traffic {
  /** Request line, headers and body of each request. */
  readonly sent: { readonly head: string; readonly body: Buffer }[] = [];
  readonly #server = createServer((incoming, answer) => void this.#forward(incoming, answer));

  async start(): Promise<void> {
    this.#server.on('connect', (incoming: IncomingMessage, socket) => {
      this.sent.push({ head: headOf(incoming), body: Buffer.alloc(0) });
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #forward(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    this.sent.push({ head: headOf(incoming), body });
    const { method, headers } = incoming;
    const passed = request(incoming.url!, { method, headers }, (response) => {
      answer.writeHead(response.statusCode!, response.headers);
      response.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    passed.end(body);
  }
}

const headOf = ({ method, url, rawHeaders }: IncomingMessage): string =>
  `${method} ${url}\n${rawHeaders.join('\n')}`;
