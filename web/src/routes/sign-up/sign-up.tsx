import { useState } from 'preact/hooks';
import { Notice } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { SignUpMutation } from '../../graphql/viewer.js';
import type { VariablesOf } from '../../graphql/graphql.js';
import { SignUpForm } from './sign-up-form.js';
import { words } from './words.js';

export type SignUpInput = VariablesOf<typeof SignUpMutation>['input'];

export default function SignUp() {
  const [received, setReceived] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function submit(input: SignUpInput): Promise<void> {
    setRefusal(null);
    const answer = await answerOf(client.get().mutation(SignUpMutation, { input }));
    if (!answer.ok) return setRefusal(answer.failure.message);
    const result = answer.data.signUp;
    if (result.__typename === 'SignUpReceived') setReceived(result.message);
    else setRefusal(result.message);
  }

  if (received !== null) {
    return (
      <main id="main" class="page narrow" key="received">
        <PageTitle tab={words.received}>{words.received}</PageTitle>
        <Notice tone="good" icon="mail">
          <p>{received}</p>
        </Notice>
        <p>
          <a class="btn" href="/sign-in">
            {words.back}
          </a>
        </p>
      </main>
    );
  }
  return (
    <main id="main" class="page narrow" key="form">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <p class="lead">{words.lead}</p>
      <SignUpForm onSubmit={submit} refusal={refusal} />
      <p class="aside">
        {words.hasAccount} <a href="/sign-in">{words.signIn}</a>
      </p>
    </main>
  );
}
