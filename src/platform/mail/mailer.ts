import { join } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Env } from '../config/env.js';

/** What is sent by mail: never clinical text, never a name from a case. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends over SMTP where `SMTP_URL` is set; else writes `.eml` files to the data folder. */
@Injectable()
export class Mailer {
  readonly #smtp: Transporter | undefined;
  readonly #composer = createTransport({ streamTransport: true, buffer: true });

  constructor(private readonly env: Env) {
    this.#smtp = env.SMTP_URL ? createTransport(env.SMTP_URL) : undefined;
  }

  async send(mail: Mail): Promise<void> {
    const message = { from: this.env.CORRIDOR_MAIL_FROM, ...mail };
    if (this.#smtp) {
      await this.#smtp.sendMail(message);
      return;
    }
    const folder = join(this.env.CORRIDOR_DATA_DIR, 'mail');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { message: bytes } = await this.#composer.sendMail(message);
    await writeFile(
      join(
        folder,
        `${new Date().toISOString().replaceAll(':', '-')}-${process.hrtime.bigint()}.eml`,
      ),
      bytes as Buffer,
      { mode: 0o600 },
    );
  }
}
