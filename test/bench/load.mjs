// Puts load on one server from a process of its own: `node load.mjs '{"url", "cookies"?, "seconds",
// "connections", "rate"?, "scenario": {…}}'` prints one line of JSON. Each connection has a cookie of its own.
import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { percentile } from './figures.mjs';
import { OPEN_CASE, PREVIEW, REPLY } from './queries.mjs';
import { noteOf } from './texts.mjs';

const { url, cookies, seconds, connections, rate, scenario } = JSON.parse(process.argv[2]);
let posts = 0;
let clients = 0;
// Without whoever asked for it, load would go on for nothing.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
const took = [];
const refused = [];

const masked = ({ fields }) =>
  Object.fromEntries(fields.map(({ name, masked: text }) => [name, text]));
const jsonOf = (query, variables) => JSON.stringify({ query, variables });

function isData(body) {
  if (body.startsWith('{"data"')) return true;
  refused.push(body.slice(0, 300));
  return false;
}

/** One query again and again, with each of its sets of variables in turn. */
function repeated({ query, variables }) {
  return [variables].flat().map((set) => ({ body: jsonOf(query, set) }));
}

/** A preview, then the post of what came back: one unit of the figure is both together. */
function published({ operation, caseThreadIds }) {
  const creates = operation === 'create';
  return [
    {
      setupRequest(request, context) {
        const note = noteOf(posts++);
        const text = {
          title: 'A case for a second opinion',
          question: 'What would you do next?',
          body: note,
        };
        const fields = Object.entries(creates ? text : { body: note.slice(0, 600) }).map(
          ([name, value]) => ({ name, text: value }),
        );
        context.caseThreadId = creates ? undefined : caseThreadIds[posts % caseThreadIds.length];
        context.startedAt = performance.now();
        return {
          ...request,
          body: jsonOf(PREVIEW, { input: { fields, caseThreadId: context.caseThreadId } }),
        };
      },
      onResponse: (_status, body, context) =>
        (context.preview = JSON.parse(body).data?.previewMasking),
    },
    {
      setupRequest(request, { preview, caseThreadId }) {
        // Counted as refused when it is answered.
        if (!preview) return { ...request, body: jsonOf('{ __typename }') };
        const post = { ...masked(preview), receipt: preview.receipt, idempotencyKey: randomUUID() };
        const input = creates
          ? { ...post, specialties: ['general-medicine'] }
          : { ...post, caseThreadId };
        return { ...request, body: jsonOf(creates ? OPEN_CASE : REPLY, { input }) };
      },
      onResponse(_status, body, context) {
        if (/"__typename":"(CaseOpened|ReplyPosted)"/.test(body))
          took.push(performance.now() - context.startedAt);
        else refused.push(body.slice(0, 300));
      },
    },
  ];
}

const publishes = scenario.operation !== undefined;
const result = await autocannon({
  url,
  connections,
  duration: seconds,
  timeout: 30,
  ...(rate && { overallRate: rate }),
  method: 'POST',
  setupClient(client) {
    const cookie = cookies && { cookie: cookies[clients++ % cookies.length] };
    const headers = { 'content-type': 'application/json', ...cookie };
    const requests = publishes ? published(scenario) : repeated(scenario);
    client.setRequests(requests.map((request) => ({ ...request, headers })));
  },
  ...(!publishes && { verifyBody: isData }),
});
const failures =
  result.non2xx + result.errors + result.mismatches + (publishes ? refused.length : 0);
const figures = publishes
  ? {
      perSecond: took.length / result.duration,
      p50: percentile(took, 0.5),
      p99: percentile(took, 0.99),
    }
  : {
      perSecond: result['2xx'] / result.duration,
      p50: result.latency.p50,
      p99: result.latency.p99,
    };
process.stdout.write(
  JSON.stringify({
    ...figures,
    failures,
    ...(failures > 0 && { statuses: result.statusCodeStats, errors: result.errors }),
    ...(refused[0] && { firstRefusal: refused[0] }),
  }),
);
