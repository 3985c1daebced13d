import { pino } from 'pino';
import { logFailure } from './logger.js';

const CANARY = 'Zubinka';

function logged(error: unknown): string {
  let line = '';
  logFailure(pino({}, { write: (text: string) => void (line += text) }), error, 'request-1');
  return line;
}

describe('a failure in the log', () => {
  it('is its name, its code and where it happened', () => {
    const line = JSON.parse(logged(Object.assign(new TypeError(CANARY), { code: '22P02' }))) as {
      error: string;
      code: string;
      requestId: string;
      stack: string[];
    };
    expect(line).toMatchObject({
      error: 'TypeError',
      code: '22P02',
      requestId: 'request-1',
      msg: 'request failed',
    });
    expect(line.stack[0]).toMatch(/logger\.spec/);
  });

  const changed = new Error(`first ${CANARY}`);
  changed.message = 'second';
  const multiline = (lines: string) => new Error(`invalid input: "fever\n${lines}\n"`);

  it.each([
    ['a message', new Error(CANARY)],
    [
      'a message with a line that begins as a frame does',
      multiline(`    at ${CANARY} Hospital, village`),
    ],
    [
      'a message with a line that looks like a frame',
      multiline(`    at ${CANARY} (/home/${CANARY}.js:1:1)`),
    ],
    ['a message that was changed afterwards', changed],
    ['something that is no error', CANARY],
    ['a cause', new Error('outer', { cause: new Error(CANARY) })],
    [
      'a property',
      Object.assign(new Error('outer'), { detail: CANARY, query: CANARY, parameters: [CANARY] }),
    ],
  ])('holds nothing of %s', (_, error) => {
    expect(logged(error)).not.toContain(CANARY);
  });
});
