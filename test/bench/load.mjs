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

/** What is masked, and as which operation it is posted. */
function draftOf(operation, caseThreadIds) {
  const note = noteOf(posts++);
  if (operation === 'reply')
    return {
      texts: { body: note.slice(0, 600) },
      caseThreadId: caseThreadIds[posts % caseThreadIds.length],
    };
  const title = 'A case for a second opinion';
  return { texts: { title, question: 'What would you do next?', body: note } };
}

function previewBody({ texts, caseThreadId }) {
  const fields = Object.entries(texts).map(([name, text]) => ({ name, text }));
  return jsonOf(PREVIEW, { input: { fields, caseThreadId } });
}

function postBody(preview, caseThreadId) {
  const post = { ...masked(preview), receipt: preview.receipt, idempotencyKey: randomUUID() };
  return caseThreadId
    ? jsonOf(REPLY, { input: { ...post, caseThreadId } })
    : jsonOf(OPEN_CASE, { input: { ...post, specialties: ['general-medicine'] } });
}

const NOTHING_TO_POST = jsonOf('{ __typename }');

/** Counts what was published, and keeps what was refused. */
function judge(_status, body, context) {
  if (/"__typename":"(CaseOpened|ReplyPosted)"/.test(body))
    took.push(performance.now() - context.startedAt);
  else refused.push(body.slice(0, 300));
}

/** A preview, then the post of what came back: one unit of the figure is both together. */
function published({ operation, caseThreadIds }) {
  return [
    {
      setupRequest(request, context) {
        context.draft = draftOf(operation, caseThreadIds);
        context.startedAt = performance.now();
        return { ...request, body: previewBody(context.draft) };
      },
      onResponse: (_status, body, context) =>
        (context.preview = JSON.parse(body).data?.previewMasking),
    },
    {
      // Without a preview, it is counted as refused when it is answered.
      setupRequest: (request, { preview, draft }) => ({
        ...request,
        body: preview ? postBody(preview, draft.caseThreadId) : NOTHING_TO_POST,
      }),
      onResponse: judge,
    },
  ];
}

/** More than any server here opens in a second over one connection. */
const OPENED_PER_SECOND = 25;

/** Previews that an author has reviewed before the clock starts. */
async function reviewedBy(cookie) {
  const reviewed = [];
  while (reviewed.length < seconds * OPENED_PER_SECOND) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: previewBody(draftOf('create')),
    });
    reviewed.push((await answer.json()).data.previewMasking);
  }
  return reviewed;
}

/** The post alone, of what was reviewed before. */
function opened(reviewed) {
  return [
    {
      setupRequest(request, context) {
        const preview = reviewed.pop();
        context.startedAt = performance.now();
        return { ...request, body: preview ? postBody(preview) : NOTHING_TO_POST };
      },
      onResponse: judge,
    },
  ];
}

const reviewed =
  scenario.operation === 'open'
    ? await Promise.all(
        Array.from({ length: connections }, (_, i) => reviewedBy(cookies[i % cookies.length])),
      )
    : [];
const publishes = scenario.operation !== undefined;
const result = await autocannon({
  url,
  connections,
  duration: seconds,
  timeout: 30,
  ...(rate && { overallRate: rate }),
  method: 'POST',
  setupClient(client) {
    const number = clients++;
    const cookie = cookies && { cookie: cookies[number % cookies.length] };
    const headers = { 'content-type': 'application/json', ...cookie };
    const requests = !publishes
      ? repeated(scenario)
      : scenario.operation === 'open'
        ? opened(reviewed[number])
        : published(scenario);
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
